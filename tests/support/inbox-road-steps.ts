import type { Step } from "./road-steps.ts";

const threads = "/v1/inbox/threads";
const one = `${threads}/{thread}`;
const unknown = `${threads}/thr_01JRWJ9K3M5N7P9Q1R3S5T7V9W`;

/** A comment that comes, is read, answered, snoozed and done. Nobody answers the reply: the post says so. */
export const inboxSteps: readonly Step[] = [
  [
    "triggerEvent of a comment",
    201,
    "POST",
    "/v1/sandbox/events/trigger",
    { event: "reply.received", data: { postId: "{post}", text: "lovely." } },
    { keep: { thread: "threadId" } },
  ],
  ["listInboxThreads", 200, "GET", `${threads}?channel=x&status=open&unread=true&limit=1`],
  ["listInboxThreads with everything wrong", 400, "GET", `${threads}?kind=reply&unread=1`],
  ["getInboxThread", 200, "GET", one],
  ["getInboxThread by HEAD", 200, "HEAD", one],
  ["getInboxThread unknown", 404, "GET", unknown],
  ["replyToInboxThread", 201, "POST", `${one}/replies`, { text: "thank you." }],
  ["replyToInboxThread too long", 422, "POST", `${one}/replies`, { text: "a".repeat(281) }],
  ["replyToInboxThread unknown", 404, "POST", `${unknown}/replies`, { text: "thank you." }],
  ["listInboxMessages", 200, "GET", `${one}/messages?order=-sentAt&limit=1`],
  ["listInboxMessages unknown", 404, "GET", `${unknown}/messages`],
  ["updateInboxThread", 200, "PATCH", one, { status: "snoozed", snoozedUntil: "2030-01-02T00:00:00Z", tags: ["a"] }],
  ["updateInboxThread with everything wrong", 422, "PATCH", one, { status: "closed", tags: ["a", "a"], snoozed: 1 }],
  ["updateInboxThread unknown", 404, "PATCH", unknown, { status: "done" }],
];
