import assert from "node:assert/strict";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { imagePath } from "#components/og/image-words.ts";
import type { Schema } from "#sandbox/contract/types.ts";
import { type OwnProcess, startProcess } from "#tests/support/child-process.ts";
import { scratchFolder } from "#tests/support/scratch-folder.ts";
import { type ServerProcess, startServer } from "#tests/support/server-process.ts";
import { until } from "#tests/support/until.ts";
import { voices } from "#tests/support/voice-texts.ts";
import { nodePackageName } from "../../scripts/node-package.mjs";

/** What an image holds beside Debian. Node is 150 of them, and the built pages 250. */
const mostMegabytes = 500;

const scratch = scratchFolder("packed");
const packed = join(scratch, "server");
const dataDir = join(scratch, "data");
let server: ServerProcess;
let said: string;

async function ended({ gone, output }: OwnProcess): Promise<string> {
  assert.equal(await gone, 0, output());
  return output();
}

const pack = (...words: string[]) => startProcess("scripts/pack-server.ts", {}, words);

before(async () => {
  said = await ended(pack(packed));
  server = await startServer({ PAGES: "on", DATA_DIR: dataDir }, packed);
});
after(() => server?.stop());

function read(path: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(server.base + path, { headers, redirect: "manual" });
}

async function ask<T>(key: string | null, method: string, path: string, body?: unknown): Promise<T> {
  const headers: Record<string, string> = { "content-type": "application/json" };
  if (key) headers.authorization = `Bearer ${key}`;
  const answer = await fetch(server.base + path, { method, headers, body: body ? JSON.stringify(body) : null });
  const text = await answer.text();
  assert.ok(answer.ok, `${method} ${path}: ${answer.status} ${text}`);
  return JSON.parse(text) as T;
}

describe("a packed server", () => {
  it("is small, and nothing of it only builds or tests", () => {
    assert.match(said, /Wrote the server and \d+ files of its packages to /);
    const files = readdirSync(packed, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
    const bytes = files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
    assert.ok(bytes < mostMegabytes * 1e6, `${(bytes / 1e6).toFixed(0)} MB`);
    for (const name of ["typescript", "playwright-core", "@next/swc-linux-x64-gnu", "sharp", "esbuild"])
      assert.ok(!existsSync(join(packed, "node_modules", name)), name);
    for (const name of ["tests", "bench", "docs", ".data", ".env", ".next/cache"])
      assert.ok(!existsSync(join(packed, name)), name);
  });

  it("brings the Node that it runs on", async () => {
    const node = join(packed, "node_modules", String(nodePackageName), "bin/node");
    assert.equal(statSync(node).mode & 0o111, 0o111);
  });

  it("has every page, as HTML and as Markdown", async () => {
    const map = await (await read("/sitemap.xml")).text();
    const pages = [...map.matchAll(/<loc>[^<]*?:\d+([^<]*)</g)].map(([, path = ""]) => path);
    assert.ok(pages.length > 300, `${pages.length} pages`);
    const wrong: string[] = [];
    for (const page of pages) {
      const [asHtml, asMarkdown] = await Promise.all([read(page), read(page, { accept: "text/markdown" })]);
      if (asHtml.status !== 200) wrong.push(`${page}: ${asHtml.status}`);
      if (asMarkdown.status !== 200) wrong.push(`${page} as Markdown: ${asMarkdown.status}`);
      await Promise.all([asHtml.text(), asMarkdown.text()]);
    }
    assert.deepEqual(wrong, []);
  });

  it("draws pictures, searches, and serves the console and the contract", async () => {
    for (const path of [imagePath("/docs"), "/search?q=retry", "/search.json?q=retry", "/reference/console"])
      assert.equal((await read(path)).status, 200, path);
    for (const path of ["/openapi.yaml", "/llms.txt", "/sign-in", "/settings/developer", "/sandbox"])
      assert.equal((await read(path)).status, 200, path);
    assert.equal((await read("/docs/nothing")).status, 404);
  });

  it("answers the API, and trains a voice on its thread", async () => {
    const { key } = await ask<{ key: { secret: string } }>(null, "POST", "/v1/sandbox/workspaces");
    const post = { content: "A packed server speaks.", channels: ["linkedin"], publishNow: true };
    const { id } = await ask<Schema<"Post">>(key.secret, "POST", "/v1/posts", post);
    assert.equal((await ask<Schema<"Post">>(key.secret, "GET", `/v1/posts/${id}`)).content, post.content);
    const samples = [...voices.values()].flat().map((text) => ({ text }));
    const training = await ask<Schema<"VoiceTraining">>(key.secret, "POST", "/v1/voice/train", { samples });
    const status = async () =>
      (await ask<Schema<"VoiceTraining">>(key.secret, "GET", `/v1/voice/train/${training.id}`)).status;
    await until(async () => (await status()) === "done");
  });

  it("is backed up beside its work, restored elsewhere, and started as npm starts it", async () => {
    const copy = join(scratch, "copy");
    const settings = { DATA_DIR: dataDir, PAGES: "off" };
    assert.match(await ended(startProcess("scripts/backup.ts", settings, [copy], packed)), /^Wrote \d+ rows/);
    const restored = { ...settings, DATA_DIR: join(scratch, "restored") };
    await ended(startProcess("scripts/restore.ts", restored, [copy], packed));
    const worker = startProcess("scripts/worker.ts", restored, [], packed);
    await until(async () => worker.output().includes("started"));
    assert.equal(await worker.stop(), 0, worker.output());
  });
});

describe("packing", () => {
  it("refuses a folder that is there, and a word too many, and says what to do", async () => {
    const there = pack(packed);
    assert.equal(await there.gone, 1);
    assert.match(there.output(), /is there already\. Name a folder that is not\./);
    for (const words of [[], ["a", "b"], ["--help"]]) {
      const odd = pack(...words);
      assert.equal(await odd.gone, 2);
      assert.match(odd.output(), /^Usage: npm run pack -- FOLDER/);
    }
  });
});
