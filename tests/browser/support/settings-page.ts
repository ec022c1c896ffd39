import { expect, type Page } from "@playwright/test";
import { openBarePage } from "./bare-page.ts";

export interface SettingsWorkspace {
  readonly key: string;
  /** Calls the API by key, from outside the page. */
  readonly call: (method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<Answered>;
}

export interface Answered {
  readonly status: number;
  /** The name of the call. */
  readonly id: string;
  readonly body: Record<string, unknown>;
}

export const password = "a calm password";

/** A visitor's workspace whose session this browser holds, as after the first Run of a page. */
export async function startWorkspace(page: Page): Promise<SettingsWorkspace> {
  await openBarePage(page);
  const key = await page.evaluate(async () => {
    const headers = { "Content-Type": "application/json" };
    const made = await (await fetch("/v1/sandbox/start", { method: "POST", headers })).json();
    localStorage.setItem("aloha.session", "1");
    return (made as { key: { secret: string } }).key.secret;
  });
  const call: SettingsWorkspace["call"] = async (method, path, body, headers = {}) => {
    const response = await page.request.fetch(path, {
      method,
      headers: { Authorization: `Bearer ${key}`, ...headers },
      ...(body === undefined ? {} : { data: body }),
    });
    const text = await response.text();
    const id = response.headers()["x-request-id"] ?? "";
    return { status: response.status(), id, body: text === "" ? {} : (JSON.parse(text) as Answered["body"]) };
  };
  return { key, call };
}

/** An account of a new person, who has not yet shown that the address is theirs. */
export async function signUp(page: Page, name: string): Promise<string> {
  const email = `${name.toLowerCase().replace(" ", "-")}-${crypto.randomUUID()}@example.com`;
  await openBarePage(page);
  const account = { name, email, password };
  const status = await page.evaluate(async (sent) => {
    const headers = { "Content-Type": "application/json" };
    const body = JSON.stringify(sent);
    const made = await fetch("/api/auth/sign-up/email", { method: "POST", headers, body });
    localStorage.setItem("aloha.session", "1");
    return made.status;
  }, account);
  expect(status).toBe(200);
  return email;
}

/** Asks an operation of the portal as the person of this browser. */
export function askAs(page: Page, path: string, body: unknown, method = "POST"): Promise<number> {
  return page.evaluate(
    async ([to, sent, by]) => {
      const headers = { "Content-Type": "application/json", "Aloha-Mode": "test" };
      const response = await fetch(to as string, { method: by, headers, body: JSON.stringify(sent) });
      return response.status;
    },
    [path, body, method] as const,
  );
}
