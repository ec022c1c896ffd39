import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import type { Incoming } from "#sandbox/gateway/exchange.ts";
import { afterVersion, areaOf, oauthPaths, originForm } from "../../server/areas.ts";
import { handlerOf, loadRouteTable } from "../../server/route-table.ts";

const table = await loadRouteTable(join(import.meta.dirname, "support/api"), []);

async function fileFor(path: string, verb = "GET"): Promise<string> {
  const incoming = {
    method: verb,
    target: path,
    peer: { address: "", secure: true },
    header: () => null,
  } as unknown as Incoming;
  const { body } = await handlerOf(table.find(path), verb).exchange(incoming);
  return JSON.parse(String(body)).file;
}

test("a path finds its file, a literal segment before a parameter", async () => {
  assert.equal(await fileFor("/posts"), "posts");
  assert.equal(await fileFor("/posts/post_1"), "posts/[id]");
  assert.equal(await fileFor("/posts/validate", "POST"), "posts/validate");
  assert.equal(await fileFor("/posts/post_1/retry", "POST"), "posts/[id]/retry");
});

test("a literal segment that leads nowhere gives way to the parameter", async () => {
  assert.equal(await fileFor("/posts/validate/retry", "POST"), "posts/[id]/retry");
});

test("any other path is unknown", async () => {
  for (const path of [
    "",
    "/",
    "/post",
    "/posts/",
    "/posts//retry",
    "/posts/a/b",
    "/posts/a/retry/c",
    "/Posts",
    "/constructor",
    "/__proto__",
  ]) {
    assert.equal(await fileFor(path), "unknown", path);
  }
});

test("a verb that a file does not export goes to one that it does", async () => {
  assert.equal(await fileFor("/posts/post_1", "PROPFIND"), "posts/[id]");
  assert.equal(await fileFor("/posts/post_1", "constructor"), "posts/[id]");
});

test("a folder without the file for unknown paths is refused at start", async () => {
  await assert.rejects(loadRouteTable(join(import.meta.dirname, "support/api/posts")), /unknown/);
});

test("only /v1, /api/v1 and what lies below belong to the API", () => {
  const areas = {
    "/v1": "api",
    "/v1/posts": "api",
    "/api/v1": "api",
    "/api/v1/": "api",
    "/v10": "page",
    "/api/v1x": "closed",
    "/api/auth": "signIn",
    "/api/auth/sign-in/email": "signIn",
    "/api/authentic": "closed",
    "/api": "closed",
  };
  for (const [path, area] of Object.entries(areas)) assert.equal(areaOf(path), area, path);
  for (const path of oauthPaths) assert.equal(areaOf(path), "oauth");
  assert.equal(areaOf("/oauth/consent"), "closed");
  assert.equal(areaOf("/oauth/token/"), "closed");
  assert.equal(areaOf("/.well-known/x"), "closed");
  assert.equal(areaOf("/healthz"), "health");
  assert.equal(areaOf("/readyz"), "ready");
  assert.equal(areaOf("/"), "page");
  assert.equal(afterVersion("/api/v1/posts"), "/posts");
  assert.equal(afterVersion("/v1"), "");
});

test("an absolute target is read as its path", () => {
  assert.equal(originForm("http://localhost:3000/v1/posts?limit=1"), "/v1/posts?limit=1");
  assert.equal(originForm("http://localhost?x=1"), "/?x=1");
  assert.equal(originForm("https://localhost"), "/");
  assert.equal(originForm("*"), null);
  assert.equal(originForm("localhost:80"), null);
});
