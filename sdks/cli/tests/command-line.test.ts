import assert from "node:assert/strict";
import { test } from "node:test";
import { exitCodes as documented } from "../../../components/sdks/cli-words.ts";
import { nearest } from "../src/did-you-mean.ts";
import { exitCodes } from "../src/exit-codes.ts";
import { readSpan } from "../src/read-span.ts";
import { version } from "../src/version.gen.ts";
import { aloha, json, testKey } from "./support/fake-machine.ts";

const env = { ALOHA_KEY: testKey };
const page = { object: "list", data: [], hasMore: false, nextCursor: null };
const errorOf = (text: string): Record<string, unknown> =>
  (JSON.parse(text) as { error: Record<string, unknown> }).error;

test("the exit codes are those of the page about the CLI", () => {
  assert.deepEqual(
    Object.values(exitCodes).sort((a, b) => a - b),
    documented.map(({ code }) => code),
  );
});

test("help is a result for whoever asks for it, and none for a command that is not whole", async () => {
  const asked = await aloha(["--help"]);
  assert.deepEqual([asked.code, asked.err], [0, ""]);
  for (const word of ["login", "listen", "trigger", "posts", "completion"])
    assert.match(asked.out, new RegExp(`^  ${word} `, "m"));
  const bare = await aloha([]);
  assert.deepEqual([bare.code, bare.out.includes("Usage")], [0, true]);
  const half = await aloha(["posts"]);
  assert.deepEqual([half.code, half.out, half.err.includes("aloha posts <command>")], [2, "", true]);
  assert.match((await aloha(["posts", "create", "-h"])).out, /--scheduled-at TEXT/);
  assert.equal((await aloha(["--version"])).out, `${version}\n`);
});

test("an unknown command or flag says what may be meant, and sends nothing", async () => {
  const cases: [string[], RegExp][] = [
    [["postss", "list"], /Did you mean aloha posts\?/],
    [["posts", "lst"], /Did you mean aloha posts list\?/],
    [["inbox", "threads", "replay"], /Did you mean aloha inbox threads reply\?/],
    [["posts", "list", "--chanel", "x"], /--chanel is not a flag of aloha posts list\. Did you mean --channel\?/],
    [["--profil", "x", "posts", "list"], /Did you mean --profile\?/],
    [["--format", "yaml", "posts", "list"], /json, text\.\naloha --help shows/],
    [["trigger", "post.publishd"], /Did you mean post\.published\?/],
    [["sandbox", "plan", "agnecy"], /Did you mean agency\?/],
  ];
  for (const [line, message] of cases) {
    const { code, err, sent } = await aloha(line, { env });
    assert.deepEqual([code, sent.length], [2, 0], line.join(" "));
    assert.match(String(errorOf(err).message), message);
  }
});

test("everything that is wrong is said at once, each with what is right", async () => {
  const line = ["posts", "list", "--limit", "ten", "--status", "drafft,nope", "--order", "up", "extra", "--from"];
  const { code, err } = await aloha(line, { env });
  const message = String(errorOf(err).message);
  assert.equal(code, 2);
  for (const part of [
    '--limit is "ten". Give a whole number, such as 20.',
    '--status is "drafft", which is not one of draft, ',
    "Did you mean draft?",
    '--status is "nope"',
    '--order is "up"',
    '"extra" is one word too many.',
    "--from needs a value behind it.",
    "aloha posts list --help shows what it takes.",
  ])
    assert.ok(message.includes(part), `${part} in ${message}`);
});

test("what must be there is asked for, unless a whole body is", async () => {
  const { code, err } = await aloha(["posts", "create", "--content", "x"], { env });
  assert.deepEqual([code, errorOf(err).code], [2, "wrong_usage"]);
  assert.match(String(errorOf(err).message), /--channels is missing\./);
  const answer = () => json({ id: "post_1" }, 201);
  const whole = await aloha(["posts", "create", "--body", "-", "--content", "over it"], {
    env,
    answer,
    input: '{"content":"a","channels":["x"]}',
  });
  assert.equal(whole.code, 0, whole.err);
  assert.deepEqual(JSON.parse(whole.sent[0]?.body ?? ""), { content: "over it", channels: ["x"] });
});

test("flags become fields of the body, the query and the path, whichever way they are written", async () => {
  const answer = () => json({ id: "post_1" }, 201);
  const line = [
    "posts",
    "create",
    "--content=a, b",
    "--channels",
    "x,bluesky",
    "--channels",
    "telegram",
    "--scheduledAt",
    "2027-01-01T00:00:00Z",
    "--no-publish-now",
    "--metadata",
    '{"a":"b"}',
    "--idempotency-key",
    "mine",
  ];
  const { sent, code, err } = await aloha(line, { env, answer });
  assert.equal(code, 0, err);
  const [one] = sent;
  assert.deepEqual(JSON.parse(one?.body ?? ""), {
    content: "a, b",
    channels: ["x", "bluesky", "telegram"],
    scheduledAt: "2027-01-01T00:00:00Z",
    publishNow: false,
    metadata: { a: "b" },
  });
  assert.deepEqual(
    [one?.headers.get("idempotency-key"), one?.headers.get("user-agent")],
    ["mine", `aloha-cli/${version}`],
  );
  const listed = await aloha(["posts", "list", "--channel", "x,threads", "--limit", "3"], {
    env,
    answer: () => json(page),
  });
  assert.equal(new URL(listed.sent[0]?.url ?? "").search, "?channel=x&channel=threads&limit=3");
  const got = await aloha(["matrix", "runs", "get", "mtx 1", "run/2"], { env, answer: () => json({ id: "r" }) });
  assert.ok(got.sent[0]?.url.endsWith("/matrix/mtx%201/runs/run%2F2"));
  const draft = await aloha(["posts", "update", "post_1", "--scheduled-at", "null"], { env, answer });
  assert.deepEqual(JSON.parse(draft.sent[0]?.body ?? ""), { scheduledAt: null });
});

test("live keys are refused by listen, trigger, clock and sandbox before anything is sent", async () => {
  const live = { ALOHA_KEY: "alo_live_00000000000000000000000000000000abcdef" };
  const lines = [
    ["listen", "--forward-to", "4000"],
    ["trigger", "post.published"],
    ["clock", "now"],
    ["clock", "advance", "1m"],
    ["sandbox", "create"],
    ["sandbox", "reset"],
    ["sandbox", "seed"],
    ["sandbox", "snapshot"],
    ["sandbox", "plan", "free"],
    ["sandbox", "clock", "get"],
    ["logs", "tail"],
    ["api", "POST", "/sandbox/reset"],
    ["api", "GET", "/v1/sandbox/clock"],
  ];
  for (const line of lines) {
    const { code, err, sent } = await aloha(line, { env: live });
    assert.deepEqual([code, sent.length, errorOf(err).code], [5, 0, "live_key_refused"], line.join(" "));
    assert.ok(!err.includes(live.ALOHA_KEY));
  }
});

test("trigger puts overrides together, and refuses what cannot be meant", async () => {
  const answer = () => json({ postId: "post_1", eventIds: ["evt_1"] }, 201);
  const line = [
    "trigger",
    "post.failed",
    "--fail",
    "x",
    "--override",
    "content=a=b",
    "--override",
    "metadata.team=one",
  ];
  const { sent, code } = await aloha(line, { env, answer });
  assert.equal(code, 0);
  assert.deepEqual(JSON.parse(sent[0]?.body ?? ""), {
    event: "post.failed",
    data: { content: "a=b", channels: ["x"], metadata: { team: "one" } },
  });
  const wrong = await aloha(
    ["trigger", "post.published", "--fail", "x", "--override", "contnt=a", "--override", "nothing"],
    { env },
  );
  assert.equal(wrong.code, 2);
  for (const part of ["--fail belongs to post.failed", "Did you mean content?", "Write it as NAME=VALUE"])
    assert.ok(wrong.err.includes(part), part);
});

test("a day that does not exist is no instant: the clock would go on to the next one, and not back", async () => {
  for (const day of ["2026-02-30", "2026-04-31", "2027-02-29"]) {
    const { code, err, sent } = await aloha(["clock", "set", `${day}T09:00:00Z`], { env });
    assert.deepEqual([code, sent.length], [2, 0], day);
    assert.match(String(errorOf(err).message), /is not an instant/);
  }
  const answer = () => json({ happened: [], waiting: [], clock: { now: "" } });
  const leap = await aloha(["clock", "set", "2028-02-29T23:30:00-05:00"], { env, answer });
  assert.equal(JSON.parse(leap.sent[0]?.body ?? "").to, "2028-03-01T04:30:00.000Z");
});

test("a name that every object has is a name like others", async () => {
  const raw = await aloha(["api", "GET", "/posts", "--query", "constructor=1", "--query", "__proto__=2"], {
    env,
    answer: () => json(page),
  });
  assert.equal(raw.code, 0, raw.err);
  assert.equal(new URL(raw.sent[0]?.url ?? "").search, "?constructor=1&__proto__=2");
  const answer = () => json({ eventIds: [] }, 201);
  const made = await aloha(["trigger", "post.published", "--override", "metadata.__proto__=x"], { env, answer });
  assert.match(made.sent[0]?.body ?? "", /"metadata":\{"__proto__":"x"\}/);
});

test("spans are read as people write them", () => {
  const cases: [string, string | null][] = [
    ["90s", "PT90S"],
    ["6m", "PT360S"],
    ["1h30m", "PT5400S"],
    ["2d", "PT172800S"],
    ["1w", "PT604800S"],
    ["PT6M", "PT6M"],
    ["P1DT2H", "P1DT2H"],
    ["6", null],
    ["", null],
    ["m", null],
    ["0m", null],
    ["6 m", null],
    ["-6m", null],
    ["P", null],
    ["1.5h", null],
  ];
  for (const [text, span] of cases) assert.equal(readSpan(text), span, text);
});

test("a word that is near is found, and one that is far is not", () => {
  assert.equal(nearest("pots", ["posts", "media"]), "posts");
  assert.equal(nearest("zzzz", ["posts", "media"]), undefined);
});

test("completion knows commands, flags and choices", async () => {
  const words = async (...line: string[]) =>
    (await aloha(["completion", "words", "--", ...line])).out.trim().split("\n");
  assert.deepEqual(await words("sand"), ["sandbox"]);
  assert.deepEqual(await words("clock", ""), ["now", "advance", "set"]);
  assert.deepEqual(await words("posts", "list", "--chan"), ["--channel"]);
  assert.deepEqual(await words("posts", "list", "--order", ""), [
    "-createdAt",
    "createdAt",
    "-scheduledAt",
    "scheduledAt",
  ]);
  assert.ok((await words("trigger", "")).includes("matrix.completed"));
  for (const shell of ["bash", "zsh", "fish"])
    assert.match((await aloha(["completion", shell])).out, /aloha completion words/);
});
