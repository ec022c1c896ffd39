import assert from "node:assert/strict";
import type { Walk } from "./walk.ts";

/** Whoever calls operations by their id: the client of a language, or the command line. */
export type Walker = Pick<Walk, "use" | "call" | "until">;

const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGBgAAAABQABpfZFQAAAAABJRU5ErkJggg==",
  "base64",
);

/** A sandbox in which every operation can succeed, and a walk through all of them. */
export async function walkAll(walk: Walker): Promise<void> {
  await enterSandbox(walk);
  for (const part of [posts, numbers, inbox, matrix, voice, hooks, log, snapshots, listener]) await part(walk);
}

async function enterSandbox(walk: Walker): Promise<void> {
  const made = await walk.call("createSandboxWorkspace");
  walk.use(made.key.secret);
  await walk.call("setPlan");
  await walk.call("listSeeds");
  await walk.call("resetSandbox", [], { seed: "inbox_full" });
  for (const id of ["getMe", "listChannels", "getClock", "freezeClock", "resumeClock", "advanceClock"])
    await walk.call(id);
}

async function posts(walk: Walker): Promise<void> {
  const post = await walk.call("createPost");
  await walk.call("listPosts");
  await walk.call("listPosts", [], { date: "2026-04-15", from: undefined, to: undefined });
  await walk.call("validatePost");
  await walk.call("getPost", [post.id]);
  const draft = await walk.call("createPost", [], { content: "a draft", scheduledAt: undefined });
  await walk.call("updatePost", [draft.id]);
  const forced = {
    content: "refused",
    channels: ["x"],
    scheduledAt: undefined,
    publishNow: true,
    test: { x: "forbidden" },
  };
  const failing = await walk.call("createPost", [], forced);
  await walk.call("advanceClock", [], { by: "PT10M" });
  await walk.until((one) => one.status === "failed", "getPost", [failing.id]);
  await walk.call("retryPost", [failing.id]);
  const gone = await walk.call("createPost", [], { content: "gone", scheduledAt: undefined });
  await walk.call("deletePost", [gone.id]);
  const media = await walk.call("createMedia", [], { file: png });
  await walk.call("listMedia");
  await walk.call("getMedia", [media.id]);
}

async function numbers(walk: Walker): Promise<void> {
  const made = await walk.call("exportAnalytics");
  await walk.call("listAnalyticsExports");
  await walk.call("advanceClock", [], { by: "PT1H" });
  await walk.until((one) => one.status === "ready", "getAnalyticsExport", [made.id]);
  assert.match(await walk.call("downloadAnalyticsExport", [made.id]), /post_id,channel/);
  await walk.call("getUsage");
  await walk.call("listEvents");
  const all = { event: undefined, objectId: undefined, from: undefined, to: undefined };
  const events = await walk.call("listEvents", [], all);
  await walk.call("getEvent", [events.data[0].id]);
}

async function inbox(walk: Walker): Promise<void> {
  await walk.call("listInboxThreads");
  const names = ["channel", "kind", "status", "unread", "postId", "since"];
  const threads = await walk.call("listInboxThreads", [], Object.fromEntries(names.map((name) => [name, undefined])));
  const ids = [threads.data[0].id];
  for (const id of ["getInboxThread", "listInboxMessages", "replyToInboxThread", "updateInboxThread"])
    await walk.call(id, ids);
}

async function matrix(walk: Walker): Promise<void> {
  const { data } = await walk.call("listMatrices");
  await walk.call("getMatrix", [data[0].id]);
  const waiting: string[][] = [];
  // The seed left runs that wait for a person.
  for (const one of data) {
    for (const run of (await walk.call("listMatrixRuns", [one.id])).data) waiting.push([one.id, run.id]);
  }
  const byHand = data.find((one: { trigger: { kind: string } }) => one.trigger.kind === "manual");
  const input = { text: "we launch.", date: "2027-12-31T09:00:00Z" };
  const run = await walk.call("runMatrix", [byHand.id], { input });
  await walk.call("getMatrixRun", [byHand.id, run.id]);
  for (const [index, id] of ["approveMatrixRun", "rejectMatrixRun", "cancelMatrixRun"].entries()) {
    await walk.call(id, waiting[index]);
  }
}

async function voice(walk: Walker): Promise<void> {
  const training = await walk.call("trainVoice");
  await walk.call("advanceClock", [], { by: "PT1H" });
  await walk.until((one) => one.status === "done", "getVoiceTraining", [training.id]);
  for (const id of ["getVoice", "scoreVoice", "adjustVoice"]) await walk.call(id);
}

async function hooks(walk: Walker): Promise<void> {
  const { url } = await walk.call("getCatcher");
  const hook = await walk.call("createWebhook", [], { url });
  const ids = [hook.id];
  await walk.call("listWebhooks");
  for (const id of ["getWebhook", "updateWebhook", "revealWebhookSecrets"]) await walk.call(id, ids);
  const added = await walk.call("addWebhookSecret", ids);
  await walk.call("promoteWebhookSecret", [...ids, added.id]);
  const spare = await walk.call("addWebhookSecret", ids);
  await walk.call("revokeWebhookSecret", [...ids, spare.id]);
  const delivery = await walk.call("testWebhook", ids);
  await walk.call("getWebhookActivity", ids);
  await walk.call("listWebhookDeliveries", ids);
  await walk.until((one) => one.state === "succeeded", "getWebhookDelivery", [...ids, delivery.id]);
  await walk.call("redeliverWebhookDelivery", [...ids, delivery.id]);
  await walk.call("replayWebhookDeliveries", ids);
  await walk.call("listCaught");
  await walk.until((one) => one.data.length > 0, "listCaught", [], { webhookId: undefined, event: undefined });
  const stream = await walk.call("streamCaught");
  await walk.call("triggerEvent");
  for await (const message of stream) {
    assert.equal(message.event, "caught");
    break;
  }
  for (const id of ["clearCaught", "updateCatcher"]) await walk.call(id);
  await walk.call("deleteWebhook", ids);
}

async function listener(walk: Walker): Promise<void> {
  const made = await walk.call("createListener");
  const stream = await walk.call("streamListener", [made.id]);
  const seen: string[] = [];
  for await (const message of stream) {
    seen.push(message.event);
    if (message.event === "hello") await walk.call("triggerEvent");
    if (message.event !== "attempt") continue;
    await walk.call("reportListenerAttempt", [made.id, message.data.attemptId]);
    break;
  }
  assert.equal(seen[0], "hello");
}

async function log(walk: Walker): Promise<void> {
  await walk.call("listRequests");
  const names = [
    "operationId",
    "status",
    "method",
    "path",
    "keyId",
    "keyGeneration",
    "code",
    "source",
    "search",
    "from",
    "to",
  ];
  const all = Object.fromEntries([...names, "controls", "portal", "limit"].map((name) => [name, undefined]));
  const rows = await walk.until((one) => one.data.length > 1, "listRequests", [], all);
  const [first, second] = rows.data;
  await walk.call("listRequestErrors");
  await walk.call("getRequest", [first.id]);
  const again = rows.data.find((one: { operationId: string }) =>
    /^(getVoice|scoreVoice|trainVoice|triggerEvent)$/.test(one.operationId),
  );
  await walk.call("replayRequest", [(again ?? first).id]);
  await walk.call("shareRequest", [first.id]);
  await walk.call("diffRequests", [first.id, second.id]);
  await walk.call("copyRequest", [first.id]);
  (await walk.call("tailRequests")).close();
}

async function snapshots(walk: Walker): Promise<void> {
  const { id } = await walk.call("createSnapshot");
  await walk.call("listSnapshots");
  const share = await walk.call("shareSnapshot", [id]);
  await walk.call("listShares");
  await walk.call("revokeShare", [share.id]);
  await walk.call("restoreSnapshot", [id]);
  await walk.call("deleteSnapshot", [id]);
}
