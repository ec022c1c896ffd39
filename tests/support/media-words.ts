import assert from "node:assert/strict";
import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Schema } from "#sandbox/contract/types.ts";
import { type Answered, call } from "./call.ts";
import { form } from "./sample-media.ts";
import type { TestHouse } from "./test-sandbox.ts";

/** A file that is there. */
export type ReadyMedia = Schema<"Media"> & { readonly url: string; readonly sha256: string };

/** Uploads a file that must be taken. */
export async function upload(key: string, file: Buffer, fields: Record<string, string> = {}): Promise<ReadyMedia> {
  const answer = await call("POST", "/v1/media", { key, body: form(file, fields) });
  if (answer.status !== 201) throw new Error(answer.text);
  return answer.body as unknown as ReadyMedia;
}

/** The files that lie in the room of a house: whole ones by their name, and those that are being written. */
export function filesIn(dataDir: string): { kept: string[]; incoming: string[] } {
  mkdirSync(join(dataDir, "media"), { recursive: true });
  const all = readdirSync(join(dataDir, "media"), { recursive: true, encoding: "utf8", withFileTypes: true }).filter(
    (entry) => entry.isFile(),
  );
  const names = (incoming: boolean) =>
    all.filter((entry) => entry.parentPath.endsWith("incoming") === incoming).map((entry) => entry.name);
  return { kept: names(false), incoming: names(true) };
}

/** How many files lie in the house before a call and after it. */
export async function kept(house: TestHouse, work: () => Promise<unknown>): Promise<number> {
  const before = filesIn(house.dataDir).kept.length;
  await work();
  const { kept: after, incoming } = filesIn(house.dataDir);
  assert.deepEqual(incoming, []);
  return after.length - before;
}

export async function encoded(data: FormData): Promise<{ bytes: Buffer; type: string }> {
  const request = new Request("http://localhost", { method: "POST", body: data });
  return { bytes: Buffer.from(await request.arrayBuffer()), type: request.headers.get("content-type") ?? "" };
}

/** Sends a body piece by piece. An error in its place breaks the line. */
export function drip(key: string, type: string, pieces: Iterable<Buffer | Error>): Promise<Answered> {
  const iterator = pieces[Symbol.iterator]();
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      const { done, value } = iterator.next();
      if (done) controller.close();
      else if (value instanceof Error) controller.error(value);
      else controller.enqueue(new Uint8Array(value));
    },
  });
  return call("POST", "/v1/media", { key, body: stream, headers: { "content-type": type } });
}
