import { type Answered, call } from "./call.ts";
import type { TestBrowser } from "./test-browser.ts";

export interface TestSecret {
  generation: number;
  hint: string;
  state: "current" | "ending" | "ended";
  endsAt: string | null;
  lastUsedAt: string | null;
  lastUsedIp: string | null;
  exposedAt: string | null;
  exposedHow: string | null;
  exposureDismissedAt: string | null;
}

export interface TestKey {
  id: string;
  name: string;
  kind: string;
  livemode: boolean;
  status: string;
  scopes: string[];
  ipAllow: string[];
  generation: number;
  hint: string;
  secret: string;
  secrets: TestSecret[];
  createdBy: { id: string; name: string; member: boolean } | null;
  revokedBy: { name: string } | null;
  expiresAt: string | null;
  lastUsedAt: string | null;
  lastUsedIp: string | null;
  warnings: { code: string; message: string }[];
}

export const keyIn = (answer: Answered) => answer.body as unknown as TestKey;
export const at = (ms: number) => new Date(ms).toISOString();
export const code = (answer: Answered) => [answer.status, answer.body.code as unknown];

/** Makes a key as Settings does: a live one, unless the wish says otherwise. */
export async function makeKey(browser: TestBrowser, wish: Record<string, unknown> = {}): Promise<TestKey> {
  const body = { mode: "live", name: "Server", scopes: ["read", "write"], ...wish };
  const answer = await browser.ask("POST", "/v1/keys", { body });
  if (answer.status !== 201) throw new Error(answer.text);
  return keyIn(answer);
}

export async function listKeys(browser: TestBrowser, mode: "live" | "test" = "live"): Promise<TestKey[]> {
  return (await browser.ask("GET", `/v1/keys?mode=${mode}`)).body.data as unknown as TestKey[];
}

export const rotateKey = (browser: TestBrowser, id: string, expectedGeneration: number) =>
  browser.ask("POST", `/v1/keys/${id}/rotate`, { body: { expectedGeneration } });

/** What the API answers a key. */
export const statusOf = async (key: string) => (await call("GET", "/v1/me", { key })).status;
