import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { type Code, codes } from "#sandbox/contract/facts.gen.ts";
import { bodyProblems } from "#sandbox/contract/parse-body.ts";
import { type NotedProblem, noteProblem } from "#tests/support/noted-problems.ts";
import { closeHouse, openHouse, type TestHouse } from "#tests/support/test-sandbox.ts";
import { refuseIn } from "../../server/refusal.ts";
import { openServer, sendRaw } from "./support/serving.ts";

let house: TestHouse;
before(async () => {
  house = await openHouse();
});
after(() => closeHouse(house));

// What no operation answers, because the call never reached one: the server says it, in the shape of all problems.
const calls: readonly (readonly [code: Code, bytes: string])[] = [
  ["malformed_request", "GET /v1/posts HTTP/1.1\r\nHost a\r\n\r\n"],
  ["headers_too_large", `GET /v1/posts HTTP/1.1\r\nHost: a\r\nCookie: ${"a".repeat(17_000)}\r\n\r\n`],
  ["not_implemented", "POST /v1/posts HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: gzip\r\n\r\n"],
  ["request_timeout", "POST /v1/posts HTTP/1.1\r\nHost: a\r\nContent-Length: 40\r\n\r\nhalf of it"],
  ["internal_error", "GET /v1/posts HTTP/1.1\r\nHost: a\r\nX-Break: throw\r\nConnection: close\r\n\r\n"],
];

test("the server's own refusals are problems as the contract has them", async () => {
  const patience = { headersTimeout: 300, requestTimeout: 400, connectionsCheckingInterval: 20 };
  const server = await openServer({ patience, refuse: refuseIn(house.sandbox) });
  for (const [code, bytes] of calls) {
    const answer = await sendRaw(server.port, bytes);
    const body = JSON.parse(answer.slice(answer.indexOf("\r\n\r\n"))) as NotedProblem;
    assert.deepEqual([body.code, body.status, body.title], [code, codes[code].status, codes[code].title]);
    assert.deepEqual(bodyProblems("Problem", body, ""), []);
    noteProblem(body);
  }
});
