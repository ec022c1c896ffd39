import type { OperationId } from "#sandbox/contract/operations.gen.ts";
import { png } from "./sample-media.ts";
import { until } from "./until.ts";

/** A call of the API with the key of one workspace. It throws where it is refused. */
export type Ask = (
  method: string,
  path: string,
  body?: unknown,
  headers?: Readonly<Record<string, string>>,
) => Promise<Record<string, unknown>>;

type Scene = (ask: Ask) => Promise<unknown>;

const note = { content: "notes on a quieter week.", channels: ["bluesky"], metadata: { author: "mara" } };
const draft: Scene = (ask) => ask("POST", "/v1/posts", note);

const failedPost: Scene = async (ask) => {
  const body = { content: "we are open on sundays now.", channels: ["x"], publishNow: true, test: { x: "forbidden" } };
  await ask("POST", "/v1/posts", body);
  await ask("POST", "/v1/sandbox/clock/advance", { by: "PT5M" });
};

const upload: Scene = (ask) => {
  const form = new FormData();
  form.append("file", new Blob([new Uint8Array(png())]), "sunrise.png");
  form.append("alt", "A sun rising over calm water.");
  return ask("POST", "/v1/media", form);
};

const finishedExport: Scene = async (ask) => {
  const { id } = await ask("POST", "/v1/analytics/export", { format: "json" });
  await until(async () => (await ask("GET", `/v1/analytics/export/${id}`)).status === "ready");
};

const reply: Scene = async (ask) => {
  const data = { channel: "linkedin", kind: "comment", text: "lovely, thank you." };
  await ask("POST", "/v1/sandbox/events/trigger", { event: "reply.received", data });
  await until(async () => {
    const [first] = (await ask("GET", "/v1/matrix?limit=1")).data as { id: string }[];
    const runs = (await ask("GET", `/v1/matrix/${first?.id}/runs`)).data as { waitingFor: string }[];
    return runs[0]?.waitingFor === "approval";
  });
};

const webhook: Scene = async (ask) => {
  const { url } = await ask("GET", "/v1/sandbox/catcher");
  return ask("POST", "/v1/webhooks", { url, events: ["post.published"], description: "What my server would get" });
};

const delivery: Scene = async (ask) => {
  await webhook(ask);
  const data = { content: "a monday note.", channels: ["bluesky"] };
  await ask("POST", "/v1/sandbox/events/trigger", { event: "post.published", data });
  await until(async () => ((await ask("GET", "/v1/sandbox/catcher/requests")).data as unknown[]).length > 0);
};

const voice: Scene = async (ask) => {
  const samples = [
    "We open at seven this morning, and the rye is still warm. Come by before work, it won't last.",
    "No plum cake today. The plums weren't good enough, so we made pears instead.",
    "There's soup at noon, and a seat by the window if you're quick about it.",
  ].map((text) => ({ text }));
  const { id } = await ask("POST", "/v1/voice/train", { samples });
  await until(async () => (await ask("GET", `/v1/voice/train/${id}`)).status === "done");
};

const loggedCall: Scene = async (ask) => {
  await draft(ask);
  await until(async () => ((await ask("GET", "/v1/sandbox/requests")).data as unknown[]).length > 0);
};

const repeatableCall: Scene = async (ask) => {
  await ask("POST", "/v1/posts", note, { "idempotency-key": "quieter-week" });
  await until(async () => ((await ask("GET", "/v1/sandbox/requests")).data as unknown[]).length > 0);
};

const loggedError: Scene = async (ask) => {
  const body = { content: "a note.", channels: ["twitter"] };
  await ask("POST", "/v1/posts", body).catch(() => null);
  await until(async () => ((await ask("GET", "/v1/sandbox/requests/errors")).data as unknown[]).length > 0);
};

/** What must have happened before an operation has something to be about. Most find it in every new workspace. */
export const scenes: Partial<Record<OperationId, Scene>> = {
  getPost: draft,
  updatePost: draft,
  deletePost: draft,
  retryPost: failedPost,
  listMedia: upload,
  getMedia: upload,
  listAnalyticsExports: finishedExport,
  getAnalyticsExport: finishedExport,
  downloadAnalyticsExport: finishedExport,
  listMatrixRuns: reply,
  getMatrixRun: reply,
  approveMatrixRun: reply,
  rejectMatrixRun: reply,
  cancelMatrixRun: reply,
  listWebhooks: webhook,
  getWebhook: webhook,
  updateWebhook: webhook,
  deleteWebhook: webhook,
  revealWebhookSecrets: webhook,
  addWebhookSecret: webhook,
  testWebhook: webhook,
  getWebhookActivity: delivery,
  replayWebhookDeliveries: delivery,
  listWebhookDeliveries: delivery,
  getWebhookDelivery: delivery,
  redeliverWebhookDelivery: delivery,
  listCaught: delivery,
  clearCaught: delivery,
  listRequests: loggedCall,
  getRequest: loggedCall,
  replayRequest: repeatableCall,
  copyRequest: loggedCall,
  shareRequest: loggedCall,
  listRequestErrors: loggedError,
  getVoice: voice,
  scoreVoice: voice,
  adjustVoice: voice,
};

const threePosts = async (ask: Ask): Promise<readonly string[]> => {
  for (const content of [
    "the rye is still warm this morning.",
    "soup at noon, and a seat.",
    "no plums today, but pears.",
  ])
    await ask("POST", "/v1/posts", { content, channels: ["bluesky"], publishNow: true });
  await ask("POST", "/v1/sandbox/clock/advance", { by: "PT5M" });
  const { data } = await ask("GET", "/v1/posts?status=published&limit=3");
  return (data as { id: string }[]).map(({ id }) => id);
};

const oneFile = async (ask: Ask) => [String(((await upload(ask)) as { id: string }).id)];

/** What a workspace must have for an example, and the ids that stand in place of those that the example names. */
export const ownIds: Readonly<Record<string, (ask: Ask) => Promise<readonly string[]>>> = {
  "createPost picture": oneFile,
  "validatePost picture": oneFile,
  "trainVoice posts": threePosts,
  "trainVoice newest": threePosts,
};

/** Which entry of the list an example is about, where it is not the first. */
export const ownPlaces: Readonly<Record<string, number>> = { "runMatrix launch": 2 };
