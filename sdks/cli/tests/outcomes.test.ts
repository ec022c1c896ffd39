import assert from "node:assert/strict";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { test } from "node:test";
import { APIConnectionError, APIError } from "../../typescript/src/errors.ts";
import type { ListenerAttempt } from "../../typescript/src/types.gen.ts";
import { follow } from "../src/follow.ts";
import { failureCode } from "../src/listen/failure-code.ts";
import { Outcomes, objectOf } from "../src/listen/outcomes.ts";
import { postAttempt } from "../src/listen/post-attempt.ts";
import { readTarget } from "../src/listen/read-target.ts";

const attempt = (id: string, postId: string): ListenerAttempt => ({
  attemptId: id,
  deliveryId: `dlv_${id}`,
  event: "post.published",
  attempt: 1,
  headers: [],
  deadlineMs: 15_000,
  bodyBase64: Buffer.from(JSON.stringify({ data: { postId } })).toString("base64"),
});
const refused = (status: number, code: string) => new APIError("no", { status, code, errors: [] });
const lost = () => new APIConnectionError("lost", {});

/** Roads on which each post waits until the test lets it end. */
function scene(report: (id: string) => Promise<unknown> = async () => undefined) {
  const posted: string[] = [];
  const reported: string[] = [];
  const ended: string[] = [];
  const waiting = new Map<string, () => void>();
  const outcomes = new Outcomes({
    post: ({ attemptId }) => {
      posted.push(attemptId);
      return new Promise((resolve) => waiting.set(attemptId, () => resolve({ statusCode: 200 })));
    },
    report: ({ attemptId }) => {
      reported.push(attemptId);
      return report(attemptId);
    },
    sleep: async () => undefined,
    ended: ({ attemptId }, _, verdict) => ended.push(`${attemptId} ${verdict}`),
  });
  const finish = async (id: string) => {
    while (!waiting.has(id)) await new Promise((resolve) => setImmediate(resolve));
    waiting.get(id)?.();
    await new Promise((resolve) => setImmediate(resolve));
  };
  const tick = () => new Promise((resolve) => setImmediate(resolve));
  return { outcomes, posted, reported, ended, finish, tick };
}

test("attempts about one object wait for each other, those about different ones do not", async () => {
  const { outcomes, posted, ended, finish, tick } = scene();
  for (const one of [attempt("a1", "A"), attempt("a2", "A"), attempt("b1", "B")]) void outcomes.take(one);
  await tick();
  assert.deepEqual(posted, ["a1", "b1"]);
  await finish("b1");
  assert.deepEqual(ended, ["b1 stored"]);
  await finish("a1");
  await tick();
  assert.deepEqual(posted, ["a1", "b1", "a2"]);
  await finish("a2");
  await outcomes.settled();
  assert.deepEqual(ended, ["b1 stored", "a1 stored", "a2 stored"]);
});

test("an attempt that is handed out again is reported again, and not made again", async () => {
  const { outcomes, posted, reported, finish } = scene();
  const first = outcomes.take(attempt("a1", "A"));
  await finish("a1");
  await first;
  await outcomes.take(attempt("a1", "A"));
  assert.deepEqual([posted, reported], [["a1"], ["a1", "a1"]]);
});

test("a report goes out until it is answered; one that is too late is said so; a refusal ends it", async () => {
  const answers = [lost(), refused(503, "unavailable"), refused(429, "rate_limited")];
  const again = scene(async () => {
    const next = answers.shift();
    if (next) throw next;
  });
  const taken = again.outcomes.take(attempt("a1", "A"));
  await again.tick();
  await again.finish("a1");
  await taken;
  assert.deepEqual([again.reported.length, again.ended], [4, ["a1 stored"]]);
  const late = scene(async () => Promise.reject(refused(409, "attempt_closed")));
  const closed = late.outcomes.take(attempt("a1", "A"));
  await late.tick();
  await late.finish("a1");
  await closed;
  assert.deepEqual(late.ended, ["a1 attempt_closed"]);
  const gone = scene(async () => Promise.reject(refused(401, "revoked_key")));
  const dead = gone.outcomes.take(attempt("a1", "A"));
  await gone.tick();
  await gone.finish("a1");
  await assert.rejects(dead, { code: "revoked_key" });
});

test("what an attempt is about stands in its event, or it is about its delivery alone", () => {
  assert.equal(objectOf(attempt("a1", "A")), "A");
  assert.equal(objectOf({ bodyBase64: "bm8=", deliveryId: "dlv_1" }), "dlv_1");
});

test("a line is opened again after 0, 1, 2, 5, 5 … seconds, after the last message, and a message begins anew", async () => {
  const waits: number[] = [];
  const resumed: (string | undefined)[] = [];
  const seen: string[] = [];
  const stop = new AbortController();
  let opened = 0;
  const messages = follow({
    open: (({ lastEventId }: { lastEventId?: string }) => {
      resumed.push(lastEventId);
      opened++;
      return (async function* () {
        if (opened === 6) yield { id: "m1", event: "attempt", data: {} };
        if (opened === 8) stop.abort();
        throw lost();
      })();
    }) as never,
    machine: { sleep: async () => undefined },
    signal: stop.signal,
    lost: (seconds) => void waits.push(seconds),
  });
  for await (const { id } of messages) seen.push(id);
  assert.deepEqual(waits, [0, 1, 2, 5, 5, 0, 1]);
  assert.deepEqual([seen, resumed.slice(-2)], [["m1"], ["m1", "m1"]]);
  const refusing = follow({
    open: (() => ({
      [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(refused(401, "revoked_key")) }),
    })) as never,
    machine: { sleep: async () => undefined },
    signal: new AbortController().signal,
    lost: () => assert.fail("It does not pass."),
  });
  await assert.rejects(refusing.next(), { code: "revoked_key" });
});

test("why there was no answer is said in the words of the API", async () => {
  const cases: [string, string][] = [
    ["ECONNREFUSED", "connect_refused"],
    ["ENOTFOUND", "dns_not_found"],
    ["EAI_AGAIN", "dns_error"],
    ["EHOSTUNREACH", "connect_unreachable"],
    ["ETIMEDOUT", "connect_timeout"],
    ["DEPTH_ZERO_SELF_SIGNED_CERT", "tls_error"],
    ["ECONNRESET", "connection_reset"],
    ["HPE_INVALID_CONSTANT", "invalid_response"],
    ["HPE_HEADER_OVERFLOW", "response_headers_too_large"],
  ];
  for (const [code, word] of cases) assert.equal(failureCode({ code }), word, code);
  assert.equal(failureCode({ errors: [{ code: "ECONNREFUSED" }] }), "connect_refused");
});

test("a server that hangs, resets or speaks another language is no answer", async (t) => {
  const replies: Record<string, (socket: import("node:net").Socket) => void> = {
    timeout: () => undefined,
    connection_reset: (socket) => void socket.once("data", () => socket.resetAndDestroy()),
    invalid_response: (socket) => void socket.once("data", () => socket.end("hello\r\n\r\n")),
  };
  for (const [code, reply] of Object.entries(replies)) {
    const server = createServer((socket) => reply(socket.on("error", () => undefined))).listen(0, "127.0.0.1");
    await once(server, "listening");
    t.after(() => void server.close());
    const target = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    const given = { headers: [["X-One", "1"]], bodyBase64: "e30=", deadlineMs: code === "timeout" ? 50 : 15_000 };
    const { error } = await postAttempt(target, given, new AbortController().signal);
    assert.equal(error?.code, code);
  }
});

test("an address to forward to may be short, and is refused when it is none", () => {
  assert.equal(readTarget("4000").href, "http://localhost:4000/");
  assert.equal(readTarget("localhost:4000/hooks").href, "http://localhost:4000/hooks");
  assert.equal(readTarget("https://box.test/a?b=c#d").href, "https://box.test/a?b=c");
  for (const wrong of ["", "ftp://x/", "nowhere", "http://u:p@localhost/"])
    assert.throws(() => readTarget(wrong), { exit: 2 });
});
