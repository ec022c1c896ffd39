import assert from "node:assert/strict";
import { chmodSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { keyProblem } from "../src/profiles/key-form.ts";
import { aloha, json, newHome, type Sent, testKey } from "./support/fake-machine.ts";

const env = { ALOHA_KEY: testKey };
const errorOf = (text: string): Record<string, unknown> =>
  (JSON.parse(text) as { error: Record<string, unknown> }).error;
const problem = (status: number, code: string) => () =>
  json(
    { type: `https://developers.usealoha.app/docs/errors/${code}`, title: "T", status, code, detail: "why" },
    status,
    { "x-request-id": "req_1" },
  );

test("in a pipe and with --format json the answer is printed to the letter", async () => {
  const text = '{"id":"post_1",  "big":12345678901234567890,\n "z":1.0}';
  const answer = () => new Response(text, { headers: { "content-type": "application/json" } });
  assert.equal((await aloha(["posts", "get", "post_1"], { env, answer })).out, `${text}\n`);
  assert.equal(
    (await aloha(["posts", "get", "post_1", "--format", "json"], { env, answer, terminal: true })).out,
    `${text}\n`,
  );
});

test("on a terminal a list is a table, an object lines, and colours end with NO_COLOR", async () => {
  const rows = [
    { id: "post_1", object: "post", status: "draft", content: "one\ntwo" },
    { id: "post_2", object: "post", status: "scheduled", content: "x" },
  ];
  const answer = () => json({ object: "list", data: rows, hasMore: true, nextCursor: "c1" });
  const coloured = await aloha(["posts", "list"], { env, answer, terminal: true });
  assert.ok(coloured.out.includes("\u001b[2m"));
  const { out } = await aloha(["posts", "list"], { env: { ...env, NO_COLOR: "1" }, answer, terminal: true });
  assert.deepEqual(out.split("\n"), [
    "id      status     content",
    "post_1  draft      one two",
    "post_2  scheduled  x",
    "More follows: --cursor c1",
    "",
  ]);
});

test("the mode of whoami stands out on a terminal, and its colour is whole", async () => {
  const { out } = await aloha(["whoami"], { env, answer: () => json(me), terminal: true });
  assert.ok(out.includes("mode     \u001b[22m  \u001b[32mtest\u001b[39m\n"), out);
});

test("a text that does not fit is cut between two characters, and not through an emoji", async () => {
  for (const content of ["🌺".repeat(30), `a${"🌺".repeat(30)}`]) {
    const answer = () => json({ object: "list", data: [{ id: "p", content }], hasMore: false, nextCursor: null });
    const { out } = await aloha(["posts", "list"], { env: { ...env, NO_COLOR: "1" }, answer, terminal: true });
    assert.match(out, /🌺…\s*$/);
    assert.ok(out.isWellFormed(), out);
  }
});

test("nothing that a server says can move a cursor, in words or in JSON", async () => {
  const bad = "a\u001b[2Jb\u009b31mc\u0007\u202ed";
  const answer = () => json({ id: "post_1", content: bad });
  const words = await aloha(["posts", "get", "post_1"], { env: { ...env, NO_COLOR: "1" }, answer, terminal: true });
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there.
  assert.doesNotMatch(words.out, /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202e]/);
  const program = await aloha(["posts", "get", "post_1", "--format", "json"], { env, answer, terminal: true });
  // biome-ignore lint/suspicious/noControlCharactersInRegex: as above.
  assert.doesNotMatch(program.out, /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202e]/);
  assert.equal((JSON.parse(program.out) as { content: string }).content, bad);
  const list = await aloha(["posts", "list"], {
    env: { ...env, NO_COLOR: "1" },
    answer: () => json({ object: "list", data: [{ [bad]: bad }], hasMore: false, nextCursor: null }),
    terminal: true,
  });
  // biome-ignore lint/suspicious/noControlCharactersInRegex: as above.
  assert.doesNotMatch(list.out, /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202e]/);
  const all = await aloha(["posts", "list", "--all"], {
    env: { ...env, NO_COLOR: "1" },
    answer: () => json({ object: "list", data: [{ content: bad }], hasMore: false, nextCursor: null }),
    terminal: true,
  });
  // biome-ignore lint/suspicious/noControlCharactersInRegex: as above.
  assert.doesNotMatch(all.out, /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202e]/);
  assert.equal((JSON.parse(all.out) as { content: string }).content, bad);
  const refused = await aloha(["posts", "get", "x"], {
    env,
    answer: () => json({ code: "not_found", detail: bad }, 404),
    terminal: true,
  });
  assert.ok(!refused.err.includes("\u001b[2J") && !refused.err.includes("\u009b"));
});

test("an error is JSON in a pipe and words on a terminal, and its exit code says what kind", async () => {
  const cases: [number, string, number][] = [
    [422, "validation_failed", 1],
    [404, "not_found", 1],
    [409, "clock_advancing", 1],
    [401, "invalid_key", 4],
    [403, "insufficient_scope", 4],
    [403, "workspace_frozen", 1],
  ];
  for (const [status, code, exit] of cases) {
    const { code: ended, err, out } = await aloha(["me", "get"], { env, answer: problem(status, code) });
    assert.deepEqual([ended, out], [exit, ""], code);
    const told = errorOf(err);
    assert.deepEqual(Object.keys(told), ["code", "message", "status", "requestId", "docUrl"]);
    assert.deepEqual(
      [told.code, told.status, told.requestId, told.docUrl],
      [code, status, "req_1", `https://developers.usealoha.app/docs/errors/${code}`],
    );
  }
  const silent = await aloha(["me", "get"], { env: { ...env, ALOHA_BASE_URL: "http://localhost:1/v1" } });
  assert.deepEqual([silent.code, errorOf(silent.err).code], [3, "no_answer"]);
  const html = await aloha(["me", "get"], {
    env,
    answer: () => new Response("<html>", { headers: { "content-type": "text/html" } }),
  });
  assert.deepEqual([html.code, errorOf(html.err).code], [3, "invalid_response"]);
  const person = await aloha(["me", "get"], {
    env: { ...env, NO_COLOR: "1" },
    answer: problem(404, "not_found"),
    terminal: true,
  });
  assert.match(person.err, /^error 404 not_found: why/);
});

test("without a key, or with one that cannot be one, nothing is sent", async () => {
  const none = await aloha(["posts", "list"]);
  assert.deepEqual([none.code, errorOf(none.err).code, none.sent.length], [4, "missing_credentials", 0]);
  const mistyped = await aloha(["posts", "list"], { env: { ALOHA_KEY: `${testKey.slice(0, -1)}6` } });
  assert.deepEqual([mistyped.code, errorOf(mistyped.err).code, mistyped.sent.length], [4, "malformed_key", 0]);
  assert.ok(!mistyped.err.includes(testKey.slice(0, -1)));
  assert.equal(keyProblem(testKey), null);
  assert.match(String(keyProblem("alo_test_xxxxxxxxxxxx")), /sample/);
  assert.match(String(keyProblem("alo_ort_test_1")), /OAuth/);
});

test("no key and no secret ever stands in what is printed about an error", async () => {
  const answer = () => json({ code: "strange", detail: `you sent ${testKey} and whsec_abcdefghijklmnop` }, 400);
  for (const terminal of [true, false]) {
    const { err } = await aloha(["me", "get"], { env, answer, terminal });
    assert.ok(!err.includes(testKey) && !err.includes("whsec_abcdefghijklmnop"), err);
  }
});

test("--all gives every page, one object a line", async () => {
  const answer = ({ url }: Sent) => {
    const more = !url.includes("cursor=c1");
    return json({ data: [{ id: more ? "a" : "b" }], hasMore: more, nextCursor: more ? "c1" : null });
  };
  assert.equal((await aloha(["posts", "list", "--all"], { env, answer })).out, '{"id":"a"}\n{"id":"b"}\n');
});

const me = {
  object: "me",
  livemode: false,
  key: { name: "k", hint: "egnQ5" },
  app: null,
  workspace: { id: "wsp_1", name: "Mara", plan: "free" },
  scopes: ["read"],
  rateLimit: { limit: 60, remaining: 59 },
  clock: null,
};

test("a key is tried out before it is kept, in a file that only its owner can read", async () => {
  const home = newHome();
  const refused = await aloha(["login"], { home, input: testKey, answer: problem(401, "invalid_key") });
  assert.equal(refused.code, 4);
  const { code, out } = await aloha(["login"], { home, input: `${testKey}\n`, answer: () => json(me) });
  assert.deepEqual([code, (JSON.parse(out) as { profile: string }).profile], [0, "default"]);
  const file = join(home, ".config/aloha/profiles.json");
  assert.equal(statSync(file).mode & 0o777, 0o600);
  assert.equal(
    (JSON.parse(readFileSync(file, "utf8")) as { profiles: { default: { key: string } } }).profiles.default.key,
    testKey,
  );
  const used = await aloha(["whoami"], { home, answer: () => json(me) });
  assert.deepEqual([used.code, used.sent[0]?.headers.get("authorization")], [0, `Bearer ${testKey}`]);
  chmodSync(file, 0o644);
  const doctor = await aloha(["doctor"], { home, answer: () => json(me) });
  assert.deepEqual([doctor.code, doctor.sent.length], [4, 0]);
  assert.match(doctor.out, /chmod 600/);
  assert.equal((await aloha(["logout"], { home })).code, 0);
  assert.equal((await aloha(["whoami"], { home })).code, 4);
});

test("whoever signs in is told of a key in the environment, by its name", async () => {
  for (const name of ["ALOHA_KEY", "ALOHA_API_KEY"]) {
    const home = newHome();
    const options = { home, env: { [name]: testKey, NO_COLOR: "1" }, terminal: true, answer: () => json(me) };
    assert.match((await aloha(["login"], { ...options, input: testKey })).err, new RegExp(`^${name} is set`, "m"));
    assert.match((await aloha(["logout"], options)).err, new RegExp(`^${name} is still set`, "m"));
  }
});

test("the environment comes before the profile, and both at once is asked about", async () => {
  const both = await aloha(["whoami", "--profile", "x"], { env, answer: () => json(me) });
  assert.deepEqual([both.code, both.sent.length], [2, 0]);
  const elsewhere = await aloha(["whoami"], {
    env: { ...env, ALOHA_BASE_URL: "http://localhost:7/v1" },
    answer: () => json(me),
  });
  assert.equal(elsewhere.sent[0]?.url, "http://localhost:7/v1/me");
  // The second is the name of something that every object has.
  for (const name of ["x", "constructor"])
    for (const line of [
      ["whoami", "--profile", name],
      ["profiles", "use", name],
    ]) {
      const unknown = await aloha(line, { home: newHome() });
      assert.deepEqual([unknown.code, errorOf(unknown.err).code], [2, "wrong_usage"], line.join(" "));
    }
});

test("doctor names the first thing that is wrong, with its fix and its exit code", async () => {
  const nothing = await aloha(["doctor"]);
  assert.equal(nothing.code, 4);
  const down = await aloha(["doctor"], { env });
  assert.equal(down.code, 3);
  assert.match(down.out, /ALOHA_BASE_URL/);
  const early = await aloha(["doctor"], {
    env,
    answer: () => json(me, 200, { date: "Wed, 15 Apr 2026 08:00:00 GMT" }),
  });
  assert.match(early.out, /"name":"clock","ok":false/);
  assert.equal(early.code, 1);
});
