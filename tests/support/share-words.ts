import assert from "node:assert/strict";
import type { Schema } from "#sandbox/contract/types.ts";
import type { Sandbox } from "#sandbox/sandbox.ts";
import { type ReadShare, readShare } from "#sandbox/shares/read-share.ts";
import { call } from "./call.ts";

export type Share = Schema<"Share">;
export type NewShare = Schema<"ShareWithUrl">;

/** Shares what stands at a path, such as a call of the log. */
export async function share(key: string, path: string, body?: object): Promise<NewShare> {
  const answer = await call("POST", `${path}/share`, { key, ...(body ? { body } : {}) });
  assert.equal(answer.status, 201, answer.text);
  return answer.body as unknown as NewShare;
}

export async function shares(key: string): Promise<Share[]> {
  return (await call("GET", "/v1/sandbox/shares", { key })).body.data as unknown as Share[];
}

export function tokenOf({ url }: NewShare): string {
  return url.slice(url.lastIndexOf("/") + 1);
}

/** What the page at the address of a share has to show. */
export function opened(sandbox: Sandbox, made: NewShare): Promise<ReadShare | null> {
  return readShare(sandbox, tokenOf(made));
}
