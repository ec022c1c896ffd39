/** Ids of things that a workspace has, by the names that paths use, for each first word of a path. */
export type Furniture = (path: string) => Record<string, string>;

/** Puts one of everything into a workspace, so that calls get past "there is no such thing". */
export async function furnishWorkspace(base: string, key: string): Promise<Furniture> {
  const ask = async (method: string, path: string, body?: unknown): Promise<Record<string, string>> => {
    const response = await fetch(`${base}/v1${path}`, {
      method,
      headers: { authorization: `Bearer ${key}`, "content-type": "application/json" },
      body: body === undefined ? null : JSON.stringify(body),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${text}`);
    return JSON.parse(text);
  };
  const id = async (path: string, body: unknown) => (await ask("POST", path, body)).id ?? "";
  const { url } = await ask("GET", "/sandbox/catcher");
  const webhook = await id("/webhooks", { url, events: ["*"] });
  const secretId = await id(`/webhooks/${webhook}/secrets`, {});
  const deliveryId = await id(`/webhooks/${webhook}/test`, {});
  const listener = await id("/sandbox/listeners", { device: "laptop" });
  const channels = ["x"];
  const post = await id("/posts", { content: "one of everything", channels, scheduledAt: "2099-01-04T09:00:00Z" });
  const exported = await id("/analytics/export", { format: "csv" });
  const { threadId = "" } = await ask("POST", "/sandbox/events/trigger", { event: "reply.received" });
  const { data } = (await ask("GET", "/matrix")) as unknown as { data: { id: string; slug: string }[] };
  const matrix = data.find(({ slug }) => slug === "launch-week-nudge")?.id ?? "";
  const runId = await id(`/matrix/${matrix}/run`, {});
  const samples = ["one", "two", "three"].map((word) => ({ text: `A text with the word ${word} in it.` }));
  const training = await id("/voice/train", { samples });
  return (path) => {
    if (path.startsWith("/v1/matrix")) return { id: matrix, runId };
    if (path.startsWith("/v1/analytics")) return { id: exported };
    if (path.startsWith("/v1/inbox")) return { id: threadId };
    if (path.startsWith("/v1/voice")) return { id: training };
    if (path.startsWith("/v1/posts")) return { id: post };
    if (path.startsWith("/v1/webhooks")) return { id: webhook, secretId, deliveryId };
    return path.startsWith("/v1/sandbox/listeners") ? { id: listener } : {};
  };
}
