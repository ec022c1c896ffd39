import type { Schema } from "#sandbox/contract/types.ts";
import type { Answered } from "./call.ts";
import type { TestApp } from "./oauth-words.ts";
import { keepSecret } from "./secret-watch.ts";
import type { TestBrowser } from "./test-browser.ts";

type App = Schema<"AppWithSecret">;

export const appIn = (answer: Answered) => answer.body as unknown as App;

const wish = {
  name: "Planner",
  kind: "server",
  redirectUris: ["https://planner.example.com/callback"],
  scopes: ["read", "write"],
};

/** Asks for an app as Settings does. */
export const askForApp = (browser: TestBrowser, changes: Record<string, unknown> = {}) =>
  browser.ask("POST", "/v1/apps", { body: { ...wish, ...changes } });

export async function createApp(browser: TestBrowser, changes: Record<string, unknown> = {}): Promise<App> {
  const answer = await askForApp(browser, changes);
  if (answer.status !== 201) throw new Error(answer.text);
  const app = appIn(answer);
  if (app.secret) keepSecret(app.secret);
  return app;
}

/** What the helpers of the flow need to know of it. */
export function flowOf({ id, kind, authMethod: method, secret, redirectUris }: App): TestApp {
  return { id, kind, method, secret, redirectUri: redirectUris[0] ?? "" };
}

export async function listApps(browser: TestBrowser): Promise<Schema<"App">[]> {
  return (await browser.ask("GET", "/v1/apps")).body.data as unknown as Schema<"App">[];
}

export const rotateApp = async (browser: TestBrowser, id: string, expectedGeneration: number) => {
  const answer = await browser.ask("POST", `/v1/apps/${id}/rotate`, { body: { expectedGeneration } });
  if (answer.status === 201) keepSecret(appIn(answer).secret ?? "");
  return answer;
};

export async function connectionsOf(browser: TestBrowser): Promise<Schema<"Connection">[]> {
  return (await browser.ask("GET", "/v1/connections")).body.data as unknown as Schema<"Connection">[];
}

/** Where each problem of a refusal lies, and which it is. */
export const problemsOf = ({ body }: Answered) =>
  (body as unknown as { errors: { pointer: string; code: string }[] }).errors.map((one) => [one.pointer, one.code]);
