import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { examples } from "#sandbox/contract/examples.gen.ts";
import { formats } from "#sandbox/contract/formats.ts";
import { operations } from "#sandbox/contract/operations.gen.ts";
import { schemas } from "#sandbox/contract/schemas.gen.ts";
import { fillPath } from "#tests/support/fill-path.ts";
import { type Furniture, furnishWorkspace } from "#tests/support/furnish-workspace.ts";
import { isOfThePortal, newPerson, startFuzzServer } from "#tests/support/fuzz-house.ts";
import { attack } from "#tests/support/hostile-requests.ts";
import type { PersonRoad } from "#tests/support/person-road.ts";
import type { ServerProcess } from "#tests/support/server-process.ts";

const seed = Number(process.env.FUZZ_SEED ?? 20_261_124);
const runs = Number(process.env.FUZZ_RUNS ?? 1700);
const longestMs = 5000;

const ajv = new Ajv2020({ strict: false, formats });
ajv.addSchema(schemas as object);
const isProblem = ajv.getSchema("aloha#/$defs/Problem");

const dataDir = mkdtempSync(join(tmpdir(), "aloha-fuzz-"));
let server: ServerProcess;
const keys: string[] = [];
const people: PersonRoad[] = [];

before(async () => {
  server = await startFuzzServer(dataDir);
  for (let count = 0; count < 80; count++) {
    const response = await fetch(`${server.base}/v1/sandbox/workspaces`, { method: "POST" });
    keys.push(((await response.json()) as { key: { secret: string } }).key.secret);
  }
  for (let count = 0; count < 4; count++) people.push(await newPerson(server.base, `person${count}@example.com`));
});

after(async () => {
  assert.equal(await server.stop(), 0);
  assert.doesNotMatch(server.output(), /"level":"error"/);
  rmSync(dataDir, { recursive: true, force: true });
});

let turn = 0;

test(`${runs} hostile requests made from the contract: no 5xx, no hang, every refusal in our shape (seed ${seed})`, async () => {
  const seen = new Map<number, number>();
  await fc.assert(
    fc.asyncProperty(attack, async (request) => {
      const { method: declared, path } = operations[request.operation];
      const method = request.method ?? declared;
      const key = keys[turn++ % keys.length] ?? "";
      const person = people[turn % people.length];
      const asPerson = request.authorization === null && (isOfThePortal(request.operation) || turn % 7 === 0);
      const headers: Record<string, string> =
        asPerson && person
          ? { cookie: person.cookie, origin: server.base, "aloha-mode": "test" }
          : { authorization: request.authorization ?? `Bearer ${key}` };
      if (request.type) headers["content-type"] = request.type;
      if (request.idempotencyKey) headers["idempotency-key"] = request.idempotencyKey;
      const target = `${path.replaceAll(/\{\w+\}/g, encodeURIComponent(request.id.toWellFormed()) || "x")}${request.query ? `?${request.query}` : ""}`;
      const response = await fetch(server.base + target, {
        method,
        headers,
        ...(method === "GET" || method === "OPTIONS" ? {} : { body: Buffer.from(request.body, "utf8") }),
        signal: AbortSignal.timeout(longestMs),
      });
      seen.set(response.status, (seen.get(response.status) ?? 0) + 1);
      await judge(response, `${method} ${target}`);
    }),
    { seed, numRuns: runs, endOnFailure: true },
  );
  assert.ok(
    (seen.get(422) ?? 0) > 50 && (seen.get(400) ?? 0) > 50 && (seen.get(200) ?? 0) > 20,
    JSON.stringify([...seen]),
  );
});

test("each request example, damaged at one place, is refused or understood, never broken", async () => {
  const rooms = new Map<string, Furniture>();
  for (const operation of Object.values(operations).filter(({ id }) => !isOfThePortal(id))) {
    for (const example of Object.values(examples[operation.id].requests)) {
      for (const name of Object.keys(example.value as object)) {
        for (const wrong of [null, 0, "", [], {}, "\u0000", [null], { a: { b: [] } }]) {
          const key = keys[turn++ % keys.length] ?? "";
          const has = rooms.get(key) ?? (await furnishWorkspace(server.base, key));
          rooms.set(key, has);
          const response = await fetch(server.base + fillPath(operation.id, has(operation.path)), {
            method: operation.method,
            headers: { authorization: `Bearer ${key}`, "content-type": "application/json" },
            body: JSON.stringify({ ...(example.value as object), [name]: wrong }),
            signal: AbortSignal.timeout(longestMs),
          });
          const what = `${operation.id} ${name} ${JSON.stringify(wrong)}`;
          await judge(response, what);
          // An attempt is there only while somebody listens.
          if (operation.id !== "reportListenerAttempt") assert.notEqual(response.status, 404, what);
        }
      }
    }
  }
});

test("each request example of the portal, damaged at one place, is refused or understood, never broken", async () => {
  for (const { id, path, method } of Object.values(operations).filter((one) => isOfThePortal(one.id))) {
    const place = path.replace("{id}", `{${path.split("/")[2]}}`);
    for (const { value } of Object.values(examples[id].requests)) {
      for (const name of Object.keys(value as object)) {
        for (const wrong of [null, 0, "", [], {}, "\u0000", [null], { a: { b: [] } }]) {
          const person = people[turn++ % people.length] ?? assert.fail("Nobody is there.");
          const told = await person.ask(method, place, { ...(value as object), [name]: wrong });
          const what = `${id} ${name} ${JSON.stringify(wrong)}`;
          await judge(new Response(told.status === 204 ? null : told.body, told), what);
          assert.notEqual(told.status, 404, what);
        }
      }
    }
  }
});

const rawBytes: [string, string][] = [
  ["a verb nobody knows", "BREW /v1/posts HTTP/1.1\r\nHost: a\r\n\r\n"],
  ["TRACE", "TRACE /v1/posts HTTP/1.1\r\nHost: a\r\n\r\n"],
  ["a broken percent sign", "GET /v1/posts/%zz HTTP/1.1\r\nHost: a\r\n\r\n"],
  ["noise", "\u0001\u0002\u0003\r\n\r\n"],
  ["two lengths", "POST /v1/posts HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n"],
  ["a header of 20 KiB", `GET /v1/me HTTP/1.1\r\nHost: a\r\nX-Long: ${"a".repeat(20_000)}\r\n\r\n`],
  ["an address of 20 KiB", `GET /v1/${"a".repeat(20_000)} HTTP/1.1\r\nHost: a\r\n\r\n`],
  ["a length that lies low", "POST /v1/posts HTTP/1.1\r\nHost: a\r\nContent-Length: 999999999\r\n\r\n{}"],
];

for (const [name, bytes] of rawBytes) {
  test(`${name} on a raw socket is answered as a problem with a request id and rate headers`, async () => {
    const answer = await sendRaw(bytes);
    assert.match(answer, /^HTTP\/1\.1 4\d\d |^HTTP\/1\.1 501 /);
    for (const header of ["content-type: application/problem+json", "x-request-id: req_", "x-ratelimit-limit: "]) {
      assert.ok(answer.toLowerCase().includes(header), `${header} is missing in ${answer.slice(0, 400)}`);
    }
  });
}

async function judge(response: Response, what: string): Promise<void> {
  const streams = response.headers.get("content-type")?.startsWith("text/event-stream");
  if (streams) await response.body?.cancel();
  const text = streams ? "" : await response.text();
  assert.ok(response.status < 500, `${what}: ${response.status} ${text}`);
  assert.match(response.headers.get("x-request-id") ?? "", /^req_/, what);
  assert.ok(response.headers.has("x-ratelimit-limit") && response.headers.has("x-ratelimit-reset"), what);
  if (response.status < 400) return;
  assert.match(response.headers.get("content-type") ?? "", /^application\/problem\+json/, what);
  const problem = JSON.parse(text) as { status: number };
  assert.equal(problem.status, response.status, what);
  assert.ok(isProblem?.(problem), `${what}: ${JSON.stringify(isProblem?.errors)} ${text.slice(0, 500)}`);
}

function sendRaw(bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(server.port, "127.0.0.1", () => socket.write(bytes));
    let answer = "";
    socket.on("data", (part: Buffer) => {
      answer += part.toString("latin1");
      if (answer.includes("\r\n\r\n")) socket.destroy();
    });
    socket.on("close", () => resolve(answer));
    socket.on("error", reject);
    socket.setTimeout(longestMs, () => socket.destroy(new Error("no answer in time")));
  });
}
