import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { fillBody } from "#components/docs/fill-body.ts";
import type { PreparedCall } from "#components/docs/prepared-call.ts";
import { referenceCall, referenceRecording } from "#components/reference/reference-call.ts";
import { stillCall } from "#components/reference/still-call.ts";
import { examples } from "#sandbox/contract/examples.gen.ts";
import { type OperationId, operations } from "#sandbox/contract/operations.gen.ts";
import { type Language, languages } from "#sandbox/contract/snippets/snippet.ts";
import { variableName } from "#sandbox/contract/snippets/snippet-writer.ts";
import { systemClock } from "#sandbox/time/clock.ts";
import { checkBody } from "#tests/support/contract-check.ts";
import { type Answer, compareRecorded, isRecorded, mayRecord } from "#tests/support/recorded-answer.ts";
import { type Ask, ownIds, ownPlaces, scenes } from "#tests/support/reference-scenes.ts";
import { runSnippet } from "#tests/support/run-snippet.ts";
import { useSnippetHouse } from "#tests/support/snippet-house.ts";
import { stillScenes } from "#tests/support/still-scenes.ts";
import { codeOf, newKey, valueAt } from "#tests/support/walk-calls.ts";

// The snippet of every page of the reference, in every language, in a workspace that has what it is about. Ids come from
// where Run takes them. What cURL got is what the page shows.

const house = useSnippetHouse();

// cURL first: it records.
describe("the snippet of a page of the reference", { concurrency: mayRecord ? 1 : 3 }, () => {
  for (const { id: language, name } of languages)
    it(`in ${name}`, async (t) => {
      for (const operation of Object.values(operations)) {
        const prepared = referenceCall(operation, systemClock.now());
        if (prepared) await t.test(operation.id, () => runPage(operation.id, prepared, language));
      }
    });
});

// An attempt is reported by who listens, and a stream does not end: the walkers of the SDKs and the tests of the CLI do these.
const ofListeners = ["streamCaught", "streamListener", "reportListenerAttempt", "tailRequests"];

describe("a call that a page shows without Run is taken as it stands", () => {
  for (const operation of Object.values(operations)) {
    const still = referenceCall(operation, systemClock.now()) ? null : stillCall(operation, systemClock.now());
    if (!still || ofListeners.includes(operation.id)) continue;
    it(operation.id, async () => {
      const scene = stillScenes[operation.id] ?? assert.fail(`${operation.id} needs a scene.`);
      for (const { id: language } of languages) {
        const ask = asker(await newKey(house.base));
        const kept = await scene(ask.call);
        const variables: Record<string, string> = { ALOHA_KEY: ask.key };
        for (const { address } of still.needs)
          variables[variableName(`value:${address}`)] = String(valueAt(kept, address));
        const lane = house.lane();
        const code = codeOf(still, language, kept, language === "curl" ? house.base : lane.base);
        const answer = await runSnippet({ room: house.rooms[language], language, code, variables, lane });
        assert.equal(answer.status, operation.successStatus, `${language}: ${answer.body}`);
        checkBody(operation.id, answer.status, answer.body === "" ? null : JSON.parse(answer.body));
      }
    });
  }
});

describe("every other example that a page of the reference shows is taken as it stands", () => {
  for (const operation of Object.values(operations))
    for (const name of Object.keys(examples[operation.id].requests).slice(1)) {
      const prepared = referenceCall(operation, systemClock.now(), name);
      if (!prepared) continue;
      it(`${operation.id}, ${name}`, async () => {
        const { ask, kept } = await furnished(operation.id, prepared, ownPlaces[`${operation.id} ${name}`]);
        const ids = (await ownIds[`${operation.id} ${name}`]?.(ask.call)) ?? [];
        const filled = fillBody(
          prepared.body,
          new Map(Object.entries(prepared.fill).map(([at, from]) => [at, valueAt(kept, from)])),
        );
        let next = 0;
        const text = JSON.stringify(filled).replace(/"(?:med|post)_[0-9A-Z]{26}"/g, (id) =>
          JSON.stringify(ids[next++] ?? id),
        );
        const path = prepared.path.replace(/\{(\w+)\}/g, (_, slot: string) =>
          String(valueAt(kept, prepared.values[slot] ?? "")),
        );
        await ask.call(prepared.method, path, JSON.parse(text));
      });
    }
});

interface Furnished {
  readonly ask: ReturnType<typeof asker>;
  readonly kept: Readonly<Record<string, unknown>>;
}

/** A workspace in which an operation has something to be about, and what Run would find there. */
async function furnished(id: OperationId, { needs }: PreparedCall, place = 0): Promise<Furnished> {
  const ask = asker(await newKey(house.base));
  await scenes[id]?.(ask.call);
  const kept: Record<string, unknown> = {};
  for (const { address, giver } of needs) {
    const path = (giver.lookUp ?? "")
      .replace(/\{([^}]+)\}/g, (_, other: string) => String(valueAt(kept, other)))
      .replace("limit=1", `limit=${place + 1}`);
    const found = await ask.call("GET", path);
    kept[address.split(".")[0] ?? ""] = (found.data as unknown[] | undefined)?.[place] ?? found;
  }
  return { ask, kept };
}

async function runPage(id: OperationId, prepared: PreparedCall, language: Language): Promise<void> {
  const { ask, kept } = await furnished(id, prepared);
  const variables: Record<string, string> = { ALOHA_KEY: ask.key };
  for (const { address } of prepared.needs)
    variables[variableName(`value:${address}`)] = String(valueAt(kept, address));
  const recording = referenceRecording(id);
  const lane = house.lane();
  const room = house.rooms[language];
  const code = codeOf(prepared, language, kept, language === "curl" ? house.base : lane.base);
  let answer: Answer = { status: 0, body: null };
  for (let turn = 0; turn < 30; turn++) {
    const { status, body } = await runSnippet({ room, language, code, variables, lane });
    answer = { status, body: body === "" ? null : JSON.parse(body) };
    if (prepared.method !== "GET" || isRecorded(recording, answer, house.base) || mayRecord) break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  assert.equal(answer.status, operations[id].successStatus, JSON.stringify(answer.body));
  checkBody(id, answer.status, answer.body);
  compareRecorded(recording, answer, house.base, language === "curl");
}

function asker(key: string): { readonly key: string; readonly call: Ask } {
  return {
    key,
    call: async (method, path, body, more = {}) => {
      const json = body !== undefined && !(body instanceof FormData);
      const headers = {
        authorization: `Bearer ${key}`,
        ...more,
        ...(json ? { "content-type": "application/json" } : {}),
      };
      const sent = json ? JSON.stringify(body) : ((body as FormData | undefined) ?? null);
      const answer = await fetch(house.base + path, { method, headers, body: sent });
      const text = await answer.text();
      if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}: ${text}`);
      return text === "" ? {} : JSON.parse(text);
    },
  };
}
