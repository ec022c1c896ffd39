import type { Page } from "@playwright/test";

/** What a page of Settings may be asked to show: keys, endpoints, deliveries, calls and people. */
export async function furnish(page: Page): Promise<{ webhookId: string }> {
  await page.goto("/docs/errors");
  return page.evaluate(async () => {
    const json = { "Content-Type": "application/json" };
    const ask = async (method: string, path: string, body?: unknown, headers: Record<string, string> = json) => {
      const sent = body === undefined ? {} : { body: JSON.stringify(body) };
      const answer = await fetch(path, { method, headers, ...sent });
      if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
      return answer.json();
    };
    const started = (await ask("POST", "/v1/sandbox/start")) as { key: { secret: string } };
    localStorage.setItem("aloha.session", "1");
    const key = { ...json, Authorization: `Bearer ${started.key.secret}` };
    await ask("PUT", "/v1/sandbox/plan", { plan: "agency" }, key);
    const account = {
      name: "Mara Lind",
      email: `mara-${crypto.randomUUID()}@example.com`,
      password: "a calm password",
    };
    await ask("POST", "/api/auth/sign-up/email", account);
    for (let number = 1; number <= 20; number++)
      await ask("POST", "/v1/keys", { mode: "test", name: `Server ${number}`, scopes: ["read", "write"] });
    const { url } = (await ask("GET", "/v1/sandbox/catcher", undefined, key)) as { url: string };
    const { id } = (await ask("POST", "/v1/webhooks", { url, events: ["*"] }, key)) as { id: string };
    for (let number = 0; number < 60; number++)
      await ask("POST", "/v1/sandbox/events/trigger", { event: "post.published" }, key);
    for (let number = 0; number < 140; number++)
      await ask("GET", `/v1/posts?limit=${1 + (number % 50)}`, undefined, key);
    return { webhookId: id };
  });
}
