import assert from "node:assert/strict";
import { test } from "node:test";
import { pass } from "#sandbox/gateway/endpoints.ts";
import type { Incoming } from "#sandbox/gateway/exchange.ts";
import { UseMarks } from "#sandbox/gateway/use-marks.ts";
import type { EventStream } from "#sandbox/operation.ts";
import { newWorkspace } from "#tests/support/call.ts";
import { keptJournal } from "#tests/support/log-lines.ts";
import { useHouse } from "#tests/support/test-sandbox.ts";

const told = keptJournal("info");
const house = useHouse({ journal: told.journal });

test("the operator is told why a stream broke, under the id of its request", async () => {
  const { key } = await newWorkspace();
  const headers = new Map([["authorization", `Bearer ${key}`]]);
  const incoming: Incoming = {
    method: "GET",
    target: "/v1/sandbox/requests/stream",
    peer: { address: "203.0.113.7", secure: true },
    header: (name) => headers.get(name) ?? null,
    headers: () => headers,
    body: async () => new Uint8Array(),
    pieces: () => null,
  };
  const tailRequests = async () => ({ status: 200 as const, body: null as never, stream: breaking });
  const outgoing = await pass(incoming, { tailRequests });
  const pieces: string[] = [];
  await assert.rejects(async () => {
    for await (const piece of (outgoing.body as EventStream)(new AbortController().signal)) pieces.push(piece);
  }, /The row is gone/);
  assert.deepEqual(pieces, [": hello\n\n"]);
  const [fault] = told.lines().filter(({ msg }) => msg === "fault");
  assert.deepEqual([fault?.requestId, fault?.error], [outgoing.headers["X-Request-Id"], "The row is gone."]);
});

async function* breaking() {
  yield ": hello\n\n";
  throw new Error("The row is gone.");
}

test("marks of last use that cannot be written are told", async () => {
  const away = new Error("The store is away.");
  const faults: unknown[] = [];
  const engine = { ...house.sandbox.engine, transaction: () => Promise.reject(away) };
  const marks = new UseMarks(engine, (error) => faults.push(error));
  marks.visited({ id: "wsp_1", lastUsedAt: 0 }, house.clock.now());
  await marks.flush();
  assert.deepEqual(faults, [away]);
});
