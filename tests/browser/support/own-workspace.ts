import type { Page } from "@playwright/test";
import type { Schema } from "#sandbox/contract/types.ts";
import { startWorkspace } from "./settings-page.ts";

/** A test workspace that a page acts for, and a way to act in it behind the page's back. */
export interface OwnWorkspace {
  readonly call: <Body = unknown>(method: string, path: string, body?: unknown) => Promise<Body>;
}

/** A visitor's workspace, with the session of this browser, as after the first Run of a page. */
export async function ownWorkspace(page: Page): Promise<OwnWorkspace> {
  const { key } = await startWorkspace(page);
  return {
    async call(method, path, body) {
      const headers = { authorization: `Bearer ${key}` };
      const sent = await page.request.fetch(path, { method, headers, ...(body === undefined ? {} : { data: body }) });
      if (!sent.ok()) throw new Error(`${method} ${path} answered ${sent.status()}: ${await sent.text()}`);
      return sent.status() === 204 ? null : sent.json();
    },
  };
}

/** An endpoint that leads to the catcher of a workspace. */
export async function catcherWebhook(
  { call }: OwnWorkspace,
  body: Record<string, unknown> = {},
): Promise<Schema<"WebhookWithSecret">> {
  const { url } = await call<Schema<"Catcher">>("GET", "/v1/sandbox/catcher");
  return call("POST", "/v1/webhooks", { url, events: ["*"], ...body });
}

/** Tells the catcher what to answer. */
export async function answerWith({ call }: OwnWorkspace, ...statuses: number[]): Promise<void> {
  await call("PATCH", "/v1/sandbox/catcher", { answers: statuses.map((status) => ({ kind: "respond", status })) });
}

/** Moves the clock of a workspace. */
export async function advance({ call }: OwnWorkspace, by: string): Promise<void> {
  await call("POST", "/v1/sandbox/clock/advance", { by });
}
