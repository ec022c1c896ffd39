import assert from "node:assert/strict";
import { once } from "node:events";
import { connect } from "node:net";
import { test } from "node:test";
import { awaitCallback } from "../src/sign-in/await-callback.ts";

const expected = { state: "s1", issuer: "https://here.example", patienceMs: 60_000 };

/** The first line of what comes back for a target that no client of HTTP would write. */
async function askRaw(port: string, target: string): Promise<string> {
  const line = connect(Number(port), "127.0.0.1");
  line.end(`GET ${target} HTTP/1.1\r\nHost: localhost\r\n\r\n`);
  const [first] = (await once(line, "data")) as [Buffer];
  return first.toString().split("\r\n")[0] ?? "";
}

test("what is no answer to this sign-in is not here, and the wait goes on", async () => {
  const { redirectUri, code } = await awaitCallback({ ...expected, signal: new AbortController().signal });
  const { port } = new URL(redirectUri);
  for (const target of ["//", "/", "/callback?state=other&code=c", "/callback"])
    assert.equal(await askRaw(port, target), "HTTP/1.1 404 Not Found", target);
  const right = new URLSearchParams({ state: "s1", iss: expected.issuer, code: "c1" });
  assert.equal((await fetch(`${redirectUri}?${right}`)).status, 200);
  assert.equal(await code, "c1");
});
