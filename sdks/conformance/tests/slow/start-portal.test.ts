import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, rmdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { end, firstLine, start } from "../support/started.ts";

test("start-portal prints two keys that work, ends with its input and leaves nothing behind", async () => {
  const TMPDIR = mkdtempSync(join(tmpdir(), "aloha-start-portal-"));
  const child = start("start-portal.ts", { TMPDIR });
  const { baseUrl, testKey, liveKey } = await firstLine<Record<"baseUrl" | "testKey" | "liveKey", string>>(child);
  assert.equal(readdirSync(TMPDIR).length, 1);
  for (const [key, mode] of [
    [testKey, "test"],
    [liveKey, "live"],
  ] as const) {
    assert.ok(key.startsWith(`alo_${mode}_`), key.slice(0, 9));
    const response = await fetch(`${baseUrl}/posts`, { headers: { Authorization: `Bearer ${key}` } });
    assert.equal(response.status, 200);
    assert.deepEqual(((await response.json()) as { data: unknown[] }).data, []);
  }
  assert.equal(await end(child), 0);
  await assert.rejects(fetch(baseUrl));
  rmdirSync(TMPDIR);
});

test("the server of start-portal does not outlive it", async () => {
  const TMPDIR = mkdtempSync(join(tmpdir(), "aloha-start-portal-"));
  const child = start("start-portal.ts", { TMPDIR });
  const { baseUrl } = await firstLine<{ baseUrl: string }>(child);
  child.kill("SIGKILL");
  const isUp = () =>
    fetch(baseUrl).then(
      () => true,
      () => false,
    );
  for (let tries = 0; tries < 400 && (await isUp()); tries++) await new Promise((done) => setTimeout(done, 25));
  assert.equal(await isUp(), false);
  rmSync(TMPDIR, { recursive: true });
});
