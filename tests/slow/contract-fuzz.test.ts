import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { type OperationId, operations } from "#sandbox/contract/operations.gen.ts";
import { Dice } from "#tests/support/dice.ts";
import { exampleBody } from "#tests/support/example-body.ts";
import { fillPath } from "#tests/support/fill-path.ts";
import { type FuzzAnswer, FuzzClient } from "#tests/support/fuzz-client.ts";
import { type FuzzHouse, type FuzzRoom, newRoom, openFuzzHouse } from "#tests/support/fuzz-house.ts";
import { asKey, drawRequest, type FuzzRequest } from "#tests/support/fuzz-request.ts";
import { logLinesOf } from "#tests/support/log-lines.ts";

const seed = Number(process.env.FUZZ_SEED ?? 20_261_129);
const total = Number(process.env.CONTRACT_FUZZ_RUNS ?? 10_500);
const atOnce = 8;

const dataDir = mkdtempSync(join(tmpdir(), "aloha-contract-fuzz-"));
let house: FuzzHouse;
let client: FuzzClient;

before(async () => {
  house = await openFuzzHouse(dataDir);
  client = new FuzzClient(house.base);
});

after(async () => {
  await client.close();
  assert.equal(await house.stop(), 0);
  const faults = logLinesOf(house.output().replace(/^[^{].*$/gm, "")).filter(({ level }) => level === "error");
  assert.deepEqual(faults, []);
  rmSync(dataDir, { recursive: true, force: true });
});

/** They take long, or take away what other requests need: fewer of them, and at the end, in this order. */
const last: readonly OperationId[] = [
  ...(["createSandboxWorkspace", "startSandbox", "trainVoice", "createSnapshot", "advanceClock"] as const),
  ...(["restoreSnapshot", "resetSandbox", "changeMemberRole", "switchWorkspace", "removeMember"] as const),
  ...(["leaveWorkspace", "deleteWorkspace", "setPlan"] as const),
];
const ids = (Object.keys(operations) as OperationId[]).sort((a, b) => last.indexOf(a) - last.indexOf(b));

test(`${total} requests made from the contract are answered as it says (seed ${seed})`, async () => {
  const dice = new Dice(seed);
  const each = Math.ceil(total / (ids.length - last.length * 0.85));
  const requests = ids.flatMap((id) =>
    Array.from({ length: last.includes(id) ? Math.ceil(each * 0.15) : each }, () => drawRequest(id, dice, house)),
  );
  assert.ok(requests.length >= total, `${requests.length} requests`);
  const wrong: string[] = [];
  const counts = { sound: 0, accepted: 0, spoiled: 0 };
  await inTurns(requests, async (request) => {
    const { answer, problem } = await client.ask(request).then(
      (given) => ({ answer: given, problem: judge(request, given) }),
      (error: Error) => ({ answer: null, problem: error.message }),
    );
    if (request.intent === "sound") counts.sound++;
    if (request.intent === "sound" && answer && answer.status < 400) counts.accepted++;
    if (request.intent === "spoiled") counts.spoiled++;
    if (problem) wrong.push(`${problem}\n  ${request.method} ${request.path} ${request.body?.slice(0, 600) ?? ""}`);
  });
  assert.deepEqual(wrong.slice(0, 20), [], `${wrong.length} answers are wrong, seed ${seed}`);
  assert.ok(counts.sound > total * 0.3 && counts.spoiled > total * 0.2, JSON.stringify(counts));
  assert.ok(counts.accepted > counts.sound * 0.5, JSON.stringify(counts));
});

function judge({ id, intent }: FuzzRequest, { status, text }: FuzzAnswer): string | null {
  if (intent === "spoiled" && status < 400)
    return `${id} took what the contract forbids: ${status} ${text.slice(0, 300)}`;
  if (intent === "sound" && (status === 400 || status === 422) && saysForm(text))
    return `${id} refused what the contract allows: ${status} ${text.slice(0, 700)}`;
  if (intent === "nobody" && status !== 401) return `${id} answered ${status} to nobody: ${text.slice(0, 300)}`;
  return null;
}

/** What a schema cannot say and the words of the contract do: which fields go together, and what names exist. */
const beyondSchemas: ReadonlySet<string> = new Set([
  ...["conflicting_fields", "unknown_channel", "unknown_event", "unknown_media", "invalid_header", "invalid_format"],
  ...[
    "required",
    "target_not_allowed",
    "out_of_range",
    "invalid_enum",
    "invalid_secret",
    "range_inverted",
    "range_too_old",
  ],
  // An empty text is right where a file stands beside it, and a name of spaces shows nothing.
  ...[
    "too_short",
    "reserved_header",
    "scheduled_in_past",
    "media_required",
    "content_required",
    "content_too_long",
    "unknown_reference",
    "duplicate_item",
  ],
]);

/** True when a refusal names a fault of form that the schema does not see. */
function saysForm(text: string): boolean {
  const { code, errors } = JSON.parse(text) as { code: string; errors: { code: string }[] };
  if (code === "unknown_parameter" || code === "malformed_json") return true;
  return (
    (code === "validation_failed" || code === "invalid_query") && errors.some((one) => !beyondSchemas.has(one.code))
  );
}

async function inTurns<T>(list: readonly T[], work: (one: T) => Promise<void>): Promise<void> {
  let next = 0;
  const run = async () => {
    for (let one = list[next++]; one !== undefined; one = list[next++]) await work(one);
  };
  await Promise.all(Array.from({ length: atOnce }, run));
}

describe("a verb that the contract does not declare", () => {
  const paths = Map.groupBy(Object.values(operations), ({ path }) => path);
  test("gets 405 and the verbs that it does, on every path", async () => {
    const room = await newRoom(house.base);
    const headers = { authorization: `Bearer ${room.key}` };
    for (const declared of paths.values()) {
      const verbs = declared.map(({ method }) => method as string);
      const id = declared[0]?.id ?? assert.fail();
      for (const method of ["GET", "POST", "PUT", "PATCH", "DELETE"].filter((verb) => !verbs.includes(verb))) {
        const answer = await client.ask({ id, intent: "lost", method, path: fillPath(id), headers, body: null });
        assert.equal(answer.status, 405, `${method} ${fillPath(id)} ${answer.text}`);
        const allowed = answer.header("allow").split(", ");
        assert.deepEqual(allowed.filter((verb) => verb !== "HEAD" && verb !== "OPTIONS").sort(), verbs.sort(), id);
      }
    }
  });
});

/** A post that is published at once is locked for a moment. */
const own: Partial<Record<OperationId, object>> = {
  createPost: { content: "calm", channels: ["x"], scheduledAt: "2099-01-04T09:00:00Z" },
};
/** They need a thing in a state that a fresh room has not: their own tests bring it there. A form has one too. */
const elsewhere: ReadonlySet<OperationId> = new Set(["retryPost", "createMedia", "trainVoice"]);

async function make(id: OperationId, room: FuzzRoom, known: Record<string, string> = {}): Promise<FuzzAnswer> {
  const { method, body } = operations[id];
  const { credentials } = asKey(id, room, "sound", new Dice(1));
  const path = fillPath(id, { ...room.has(operations[id].path), ...known });
  const sent = body && method !== "GET" ? JSON.stringify(own[id] ?? exampleBody(id)) : null;
  const type: Record<string, string> = sent === null ? {} : { "content-type": "application/json" };
  return client.ask({ id, intent: "sound", method, path, headers: { ...credentials, ...type }, body: sent });
}

describe("what was made", () => {
  for (const { id, successStatus } of Object.values(operations).filter(({ location }) => location !== null)) {
    if (elsewhere.has(id)) continue;
    test(`${id}: is at its Location at once`, async () => {
      const room = await newRoom(house.base);
      const made = await make(id, room);
      assert.equal(made.status, successStatus, made.text);
      const { pathname } = new URL(made.header("location"), house.base);
      const headers = { authorization: `Bearer ${room.key}` };
      const read = await client.ask({ id, intent: "lost", method: "GET", path: pathname, headers, body: null });
      assert.equal(read.status, 200, read.text);
    });
  }
});

describe("what was deleted", () => {
  const pairs: readonly (readonly [maker: OperationId, remover: OperationId, reader: OperationId | null])[] = [
    ["createPost", "deletePost", "updatePost"],
    ["createWebhook", "deleteWebhook", "getWebhook"],
    ["createSnapshot", "deleteSnapshot", "restoreSnapshot"],
    ["addWebhookSecret", "revokeWebhookSecret", null],
  ];
  for (const [maker, remover, user] of pairs)
    test(`${maker}, ${remover}: is gone for whoever uses it after that`, async () => {
      const room = await newRoom(house.base);
      const id = idIn(await make(maker, room));
      const known = remover === "revokeWebhookSecret" ? { secretId: id } : { id };
      const removed = await make(remover, room, known);
      assert.ok(removed.status === 204 || removed.status === 200, removed.text);
      for (const next of [user, remover]) if (next) assert.equal((await make(next, room, known)).status, 404, next);
    });
});

function idIn({ text }: FuzzAnswer): string {
  return (JSON.parse(text) as { id?: string }).id ?? assert.fail(text);
}
