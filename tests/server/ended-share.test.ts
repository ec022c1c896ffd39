import assert from "node:assert/strict";
import { test } from "node:test";
import { newKey } from "#tests/support/api-words.ts";
import { call } from "#tests/support/call.ts";
import { nameOf } from "#tests/support/log-words.ts";
import { share, shares } from "#tests/support/share-words.ts";
import { useHouse } from "#tests/support/test-sandbox.ts";
import { isEndedShare } from "../../server/ended-share.ts";
import { openServer } from "./support/serving.ts";

const house = useHouse();
const server = await openServer({
  isGone: (message) => isEndedShare(message, house.sandbox),
  // What Next would answer: it knows 404 and 200.
  page: (message, response) => {
    response.statusCode = message.url?.endsWith("/never") ? 404 : 200;
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.write("<p>a page");
    response.end("</p>");
  },
});

const open = (address: string, headers: Record<string, string> = {}, method = "GET") =>
  fetch(`http://127.0.0.1:${server.port}${new URL(address, "http://localhost").pathname}`, { headers, method });

test("the page of a share answers 200, and 410 once it has ended; nobody keeps it and nobody finds it", async () => {
  const key = await newKey();
  const { id, url } = await share(key, `/v1/sandbox/requests/${nameOf(await call("GET", "/v1/me", { key }))}`);
  const before = await open(url);
  assert.equal(before.status, 200);
  assert.equal(before.headers.get("x-robots-tag"), "noindex");
  assert.equal(before.headers.get("cache-control"), "no-store");
  assert.equal(before.headers.get("referrer-policy"), "no-referrer");
  await call("DELETE", `/v1/sandbox/shares/${id}`, { key });
  for (const method of ["GET", "HEAD"]) assert.equal((await open(url, {}, method)).status, 410, method);
  assert.equal(await (await open(url)).text(), "<p>a page</p>");
  assert.equal((await open("/sandbox/shared/never")).status, 404);
  assert.equal((await open("/docs/posts")).status, 200);
});

test("a read is a page that somebody opens: no HEAD, and nothing that is fetched ahead", async () => {
  const key = await newKey();
  const { url } = await share(key, `/v1/sandbox/requests/${nameOf(await call("GET", "/v1/me", { key }))}`);
  await open(url, {}, "HEAD");
  for (const [name, value] of [
    ["sec-purpose", "prefetch;prerender"],
    ["purpose", "prefetch"],
    ["next-router-prefetch", "1"],
  ] as const)
    await open(url, { [name]: value });
  assert.equal((await shares(key))[0]?.reads, 0);
  await open(url);
  await open(url, { rsc: "1" });
  assert.equal((await shares(key))[0]?.reads, 2);
});
