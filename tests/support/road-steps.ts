import type { Keep } from "./road.ts";

/** One call, with the status that it must have on both roads. */
export type Step = readonly [
  name: string,
  status: number,
  method: string,
  path: string,
  body?: unknown,
  more?: { readonly headers?: Record<string, string>; readonly keep?: Keep },
];

const note = { content: "a monday note.", channels: ["instagram", "linkedin"], scheduledAt: "2030-01-07T09:30:00Z" };
/** Nobody answers it: who does is drawn for each workspace, so the two roads would differ. */
const quiet = { ...note, test: { instagram: "publish", linkedin: "publish" } };
const named = { headers: { "idempotency-key": "k" } };

/** Posts, events, the clock, and calls that no operation takes. */
export const postSteps: readonly Step[] = [
  ["createPost", 201, "POST", "/v1/posts", quiet],
  ["createPost again", 409, "POST", "/v1/posts", quiet],
  ["createPost with a key", 201, "POST", "/v1/posts", { ...quiet, content: "with a key" }, named],
  ["createPost replayed", 201, "POST", "/v1/posts", { ...quiet, content: "with a key" }, named],
  [
    "createPost with everything wrong",
    422,
    "POST",
    "/v1/posts",
    { content: "a".repeat(300), channels: ["x", "twitter", "tiktok"] },
  ],
  ["createPost with unknown fields", 422, "POST", "/v1/posts", { content: 1, scheduled_at: "x" }],
  ["createPost with broken JSON", 400, "POST", "/v1/posts", "{"],
  [
    "createPost as a form",
    415,
    "POST",
    "/v1/posts",
    "a=b",
    { headers: { "content-type": "application/x-www-form-urlencoded" } },
  ],
  ["createPost too large", 413, "POST", "/v1/posts", `"${"a".repeat(256 * 1024)}"`],
  ["getPost", 200, "GET", "/v1/posts/{post}"],
  ["getPost by HEAD", 200, "HEAD", "/v1/posts/{post}"],
  ["getPost unknown", 404, "GET", "/v1/posts/post_01JRQ3M0V5T8Q4C6R9XK3ZB7N1"],
  ["listPosts", 200, "GET", "/v1/posts?limit=1&order=createdAt"],
  ["listPosts with a bad name", 400, "GET", "/v1/posts?chanel=x"],
  ["updatePost", 200, "PATCH", "/v1/posts/{post}", { content: "the first, changed" }],
  ["retryPost", 409, "POST", "/v1/posts/{post}/retry"],
  ["validatePost", 200, "POST", "/v1/posts/validate", note],
  ["listChannels", 200, "GET", "/v1/channels"],
  ["getMe", 200, "GET", "/v1/me"],
  ["listEvents", 200, "GET", "/v1/events", undefined, { keep: { event: "data.0.id" } }],
  ["getEvent", 200, "GET", "/v1/events/{event}"],
  ["createSandboxWorkspace", 201, "POST", "/v1/sandbox/workspaces", { name: "a name", timeZone: "Europe/Lisbon" }],
  ["getClock", 200, "GET", "/v1/sandbox/clock"],
  ["advanceClock dry", 200, "POST", "/v1/sandbox/clock/advance", { to: "2030-02-01T00:00:00Z", dryRun: true }],
  ["advanceClock", 200, "POST", "/v1/sandbox/clock/advance", { to: "2030-02-01T00:00:00Z" }],
  ["resumeClock", 200, "POST", "/v1/sandbox/clock/resume"],
  ["freezeClock", 200, "POST", "/v1/sandbox/clock/freeze"],
  ["deletePost", 204, "DELETE", "/v1/posts/{post}"],
  ["an unknown path", 404, "GET", "/v1/post"],
  ["the bare version", 404, "GET", "/v1"],
  ["another verb", 405, "PUT", "/v1/posts"],
  ["OPTIONS", 204, "OPTIONS", "/v1/posts"],
  ["no key", 401, "GET", "/v1/me", undefined, { headers: { authorization: "" } }],
  ["a mistyped key", 401, "GET", "/v1/me", undefined, { headers: { authorization: "Bearer alo_test_x" } }],
];
