import type { OperationId } from "#sandbox/contract/operations.gen.ts";
import type { Ask } from "./reference-scenes.ts";

/** Where the ids of a call come from that a page of the reference shows without Run, by the words of its snippet. */
type StillScene = (ask: Ask) => Promise<Readonly<Record<string, { readonly id: string }>>>;

interface Made {
  readonly id: string;
}

const secret: StillScene = async (ask) => {
  const { url } = await ask("GET", "/v1/sandbox/catcher");
  const webhook = (await ask("POST", "/v1/webhooks", { url, events: ["post.published"] })) as unknown as Made;
  return { webhook, secret: (await ask("POST", `/v1/webhooks/${webhook.id}/secrets`, {})) as unknown as Made };
};

const snapshot: StillScene = async (ask) => ({
  snapshot: (await ask("POST", "/v1/sandbox/snapshots", { name: "before the rename" })) as unknown as Made,
});

const share: StillScene = async (ask) => {
  const { snapshot: made } = await snapshot(ask);
  return { share: (await ask("POST", `/v1/sandbox/snapshots/${made?.id}/share`, {})) as unknown as Made };
};

const training: StillScene = async (ask) => {
  const samples = [
    "We open at seven this morning, and the rye is still warm.",
    "No plum cake today, so we made pears instead.",
    "There's soup at noon, and a seat by the window.",
  ];
  const body = { samples: samples.map((text) => ({ text })) };
  return { training: (await ask("POST", "/v1/voice/train", body)) as unknown as Made };
};

const twoCalls: StillScene = async (ask) => {
  await ask("GET", "/v1/me");
  await ask("GET", "/v1/channels");
  for (;;) {
    const { data } = (await ask("GET", "/v1/sandbox/requests?limit=2")) as { data: Made[] };
    const [request, other] = data;
    if (request && other) return { request, other };
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
};

export const stillScenes: Partial<Record<OperationId, StillScene>> = {
  revokeWebhookSecret: secret,
  promoteWebhookSecret: secret,
  getVoiceTraining: training,
  deleteSnapshot: snapshot,
  restoreSnapshot: snapshot,
  shareSnapshot: snapshot,
  revokeShare: share,
  diffRequests: twoCalls,
};
