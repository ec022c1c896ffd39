import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import fc from "fast-check";
import { loggedSnippet, type SentCall } from "#sandbox/contract/snippets/logged-snippet.ts";
import { ensureProgram } from "../../scripts/debian.ts";

// Whatever stands in a body, an address or a header, each language sends that very thing. The programs run; only the
// last step, which would open a connection, writes down what it was given.

const seed = Number(process.env.FUZZ_SEED ?? 20_261_128);
const base = "http://sandbox.example";
const env = { ...process.env, ALOHA_KEY: "the key" };

interface Sent {
  readonly method: string;
  readonly url: string;
  readonly body: string | null;
  readonly key: string;
  readonly retry: string;
}

const nasty = fc.constantFrom(..."'\"`$\\\n\r\t!@#%{}[]<>|&;*?~ éß漢🌿\u2028\u00a0\u0007");
const text = fc.oneof(
  fc.string({ unit: fc.oneof(nasty, fc.string({ unit: "grapheme", minLength: 1, maxLength: 1 })), maxLength: 12 }),
  fc.constantFrom(
    "$ALOHA_KEY",
    "$(id)",
    "`id`",
    "$" + "{HOME}",
    "'; exit 1; '",
    "\\'",
    "@file",
    "{{ALOHA_KEY}}",
    "__proto__",
    "%00",
  ),
);
const visible = fc.oneof(
  fc.string({
    unit: fc.integer({ min: 0x21, max: 0x7e }).map((at) => String.fromCharCode(at)),
    minLength: 1,
    maxLength: 12,
  }),
  fc.constantFrom("$ALOHA_KEY", "`id`", '"', "\\\\", "a'b"),
);
const json = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    text,
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    fc.constant(null),
    tie("list"),
    tie("object"),
  ),
  list: fc.array(tie("value"), { maxLength: 4 }),
  object: fc.dictionary(text, tie("value"), { maxKeys: 4 }),
})).object;
const written = fc.oneof(
  json.map((value) => JSON.stringify(value)),
  json.map((value) => JSON.stringify(value, null, "\t")),
  text.filter((some) => some !== "" && some.isWellFormed()),
  fc.constantFrom(
    '{"a":1,"a":2}',
    '{"n":12345678901234567890}',
    '{"n":1.0}',
    '{"2":1,"1":2}',
    '{"s":"\\u00fc\\/"}',
    "[-0]",
    '{"content":',
    '"a"',
    "null",
  ),
);
const calls = fc
  .sample(fc.record({ body: written, query: fc.option(text, { nil: null }), path: text, retry: visible }), {
    seed,
    numRuns: 150,
  })
  .map(
    ({ body, query, path, retry }): SentCall => ({
      method: "POST",
      path: `/v1/${path.toWellFormed()}`,
      query: query?.toWellFormed() || null,
      audience: "key",
      headers: { "Idempotency-Key": retry },
      body,
    }),
  );

function check(call: SentCall | undefined, sent: Sent | undefined): void {
  assert.ok(call && sent);
  assert.equal(sent.method, "POST");
  assert.equal(sent.key, "the key");
  assert.equal(sent.retry, call.headers?.["Idempotency-Key"]);
  const [path = "", query = null] = sent.url.slice(base.length).split(/\?(.*)/s);
  assert.equal(decoded(path), decoded(call.path.split("?")[0] ?? ""));
  if (!call.path.includes("?"))
    assert.equal(query === null ? null : decoded(query), call.query === null ? null : decoded(call.query));
  assert.deepEqual(meaning(sent.body), meaning(call.body));
}

/** Percent signs that lead nowhere are left as they are. */
function decoded(address: string): string {
  return address.replace(/(?:%[0-9a-f]{2})+/gi, (part) => {
    try {
      return decodeURIComponent(part);
    } catch {
      return part;
    }
  });
}

/** JSON token by token: names in their order, digits as they were written. Any other text letter by letter. */
function meaning(body: string | null): unknown {
  try {
    JSON.parse(body ?? "");
  } catch {
    return body;
  }
  const tokens = (body ?? "").match(/"(?:[^"\\]|\\.)*"|[^\s",:[\]{}]+|[,:[\]{}]/g) ?? [];
  return tokens.map((token) =>
    token.startsWith('"') ? JSON.parse(token) : /^-?\d/.test(token) ? digitsOf(token) : { token },
  );
}

/** A number by its digits and its power of ten: Python writes 0.000001 as 1e-06. */
function digitsOf(token: string): object {
  const [mantissa = "", power = "0"] = token.toLowerCase().split("e");
  const [whole = "", rest = ""] = mantissa.split(".");
  return { digits: (whole + rest).replace(/^(-?)0+(?=\d)/, "$1"), power: Number(power) - rest.length };
}

// What a shell took for a file would be written here.
const room = mkdtempSync(join(tmpdir(), "aloha-copies-"));
after(() => rmSync(room, { recursive: true }));
before(() => ensureProgram("python3", "python3"));

test(`a shell sends what stood in the log (seed ${seed})`, () => {
  const stub = 'curl() { printf "%s\\0" "$@"; printf "\\1\\0"; }\n';
  const code = calls.map((call) => loggedSnippet(call, "curl", base)).join("\n");
  const printed = execFileSync("bash", ["-s"], { input: stub + code, env, cwd: room, maxBuffer: 1e8 });
  const programs = printed.toString().split("\u0001\0").slice(0, -1);
  assert.equal(programs.length, calls.length);
  for (const [place, words] of programs.entries()) check(calls[place], readCurl(words.split("\0").slice(0, -1)));
});

function readCurl(words: readonly string[]): Sent {
  const sent = { method: "GET", url: "", body: null as string | null, key: "", retry: "" };
  for (let place = 0; place < words.length; place++) {
    const word = words[place] ?? "";
    const value = words[place + 1] ?? "";
    if (!word.startsWith("-")) sent.url = word;
    else place++;
    if (word === "-X") sent.method = value;
    if (word === "-H" && value.startsWith("Authorization: Bearer ")) sent.key = value.slice(22);
    if (word === "-H" && value.startsWith("Idempotency-Key: ")) sent.retry = value.slice(17);
    if (word === "-d" || word === "--data-raw") {
      if (word === "-d") assert.ok(!value.startsWith("@"), "curl would read a file");
      Object.assign(sent, { method: "POST", body: value });
    }
  }
  return sent;
}

test(`JavaScript sends what stood in the log (seed ${seed})`, async () => {
  const AsyncFunction = Object.getPrototypeOf(async () => {}).constructor;
  for (const call of calls) {
    let sent: Sent | undefined;
    const fetched = async (
      url: string,
      { method, headers, body }: { method: string; headers: Record<string, string>; body: string },
    ) => {
      sent = { method, url, body, key: headers.Authorization?.slice(7) ?? "", retry: headers["Idempotency-Key"] ?? "" };
      return { status: 200, json: async () => null };
    };
    const run = new AsyncFunction("fetch", "process", "console", loggedSnippet(call, "typescript", base));
    await run(fetched, { env: { ALOHA_KEY: "the key" } }, { log: () => {} });
    check(call, sent);
  }
});

const pythonStub = `
import io, json, sys, urllib.request
sent = []
class Answer(io.BytesIO):
    status = 200
def note(request):
    sent.append({"method": request.get_method(), "url": request.full_url, "body": request.data.decode("utf-8", "surrogatepass"), "key": request.get_header("Authorization")[7:], "retry": request.get_header("Idempotency-key")})
    return Answer(b"null")
urllib.request.urlopen = note
shown = sys.stdout
sys.stdout = io.StringIO()
for code in json.load(sys.stdin):
    exec(compile(code, "snippet", "exec"), {"__name__": "__main__"})
shown.write(json.dumps(sent))
`;

test(`Python sends what stood in the log (seed ${seed})`, () => {
  const input = JSON.stringify(calls.map((call) => loggedSnippet(call, "python", base)));
  const sent: Sent[] = JSON.parse(
    execFileSync("python3", ["-c", pythonStub], { input, env, maxBuffer: 1e8 }).toString(),
  );
  for (const [place, call] of calls.entries()) check(call, sent[place]);
});
