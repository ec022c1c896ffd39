import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { globSync } from "node:fs";
import { before, describe, it } from "node:test";
import { prepareCall } from "#components/docs/prepare-call.ts";
import type { Giver, PreparedCall } from "#components/docs/prepared-call.ts";
import { slotText } from "#components/docs/slot-text.ts";
import { referenceCall } from "#components/reference/reference-call.ts";
import { stillCall } from "#components/reference/still-call.ts";
import { operations } from "#sandbox/contract/operations.gen.ts";
import { sdkCalls } from "#sandbox/contract/sdk-calls.gen.ts";
import { callsOf } from "#tests/support/calls-of.ts";
import { typeErrors } from "#tests/support/type-errors.ts";
import { ensureProgram } from "../../scripts/debian.ts";

// Every snippet of the docs, as it is written and as a page fills it in: it parses, and it calls the SDK unless the page
// shows what the SDK would not send.

const now = Date.parse("2026-11-29T12:00:00Z");
const rawOnPurpose = ["errors/missing_credentials getMe"];

interface Shown {
  readonly name: string;
  readonly typescript: string;
  readonly python: string;
}

function shown(name: string, { code }: PreparedCall): Shown[] {
  const tokensOf = (id: string) => code.find((one) => one.id === id)?.tokens ?? [];
  const fill = (slot: string) =>
    slotText(slot, {
      base: "http://localhost:3000",
      key: "alo_test_key",
      date: () => "2026-12-07T09:30:00Z",
      value: () => "made_01",
    });
  return [() => undefined, fill].map((filled) => {
    const written = (id: string) => tokensOf(id).map(([, text, slot]) => filled(slot ?? "") ?? text);
    return {
      name: filled === fill ? `${name}, filled in` : name,
      typescript: written("typescript").join(""),
      python: written("python").join(""),
    };
  });
}

function ofGuides(): Shown[] {
  return globSync("content/{docs,errors}/**/*.mdx").flatMap((file) => {
    const givers = new Map<string, Giver>();
    return callsOf(file).flatMap((call) => {
      const prepared = prepareCall({ ...call, now, givers, plain: true });
      if (call.keep) givers.set(call.keep, { words: call.op, href: "", lookUp: null });
      return shown(`${file.replace(/^content\/(?:docs\/)?|\.mdx$/g, "")} ${call.op}`, prepared);
    });
  });
}

function ofReference(): Shown[] {
  return Object.keys(sdkCalls).flatMap((id) => {
    const operation = operations[id as keyof typeof sdkCalls];
    const prepared = referenceCall(operation, now, undefined, true) ?? stillCall(operation, now, true);
    return prepared ? shown(`reference ${id}`, prepared) : assert.fail(`${id} has no snippet.`);
  });
}

describe("the snippets of the docs", () => {
  const all = [...ofGuides(), ...ofReference()];
  before(() => ensureProgram("python3", "python3"));

  it("are TypeScript that fits the types of the SDK", () => {
    const programs = new Map(all.map(({ name, typescript }, place) => [`${place} ${name}`, typescript]));
    assert.deepEqual(typeErrors(programs), []);
  });

  it("parse as Python 3.10", () => {
    const program = `import ast, json, sys
for name, code in json.load(sys.stdin):
    try:
        ast.parse(code, feature_version=(3, 10))
    except SyntaxError as error:
        print(name, error, code)`;
    const input = JSON.stringify(all.map(({ name, python }) => [name, python]));
    assert.equal(execFileSync("python3", ["-c", program], { input, maxBuffer: 1e8 }).toString(), "");
  });

  it("call the SDKs, but for those that say why they do not", () => {
    for (const { name, typescript, python } of all) {
      if (rawOnPurpose.some((raw) => name.startsWith(raw))) continue;
      assert.match(typescript, /^import \{ Aloha.* \} from "@aloha\/sdk";$/m, name);
      assert.match(typescript, /new Aloha\(/, name);
      assert.match(python, /^from usealoha import Aloha/m, name);
    }
  });

  it("name the address of the page, its key and its ids, once they are known", () => {
    const filled = all.filter(
      ({ name }) => name.endsWith(", filled in") && !rawOnPurpose.includes(name.split(",")[0] ?? ""),
    );
    for (const { name, typescript, python } of filled) {
      assert.match(
        typescript,
        /^ {2}baseURL: "http:\/\/localhost:3000\/v1",$|\(\{ baseURL: "http:\/\/localhost:3000\/v1" \}\)/m,
        name,
      );
      assert.match(
        python,
        /^ {4}base_url="http:\/\/localhost:3000\/v1",$|\(base_url="http:\/\/localhost:3000\/v1"\)$/m,
        name,
      );
      assert.doesNotMatch(typescript + python, /process\.env|os\.environ|"[A-Z]+_ID"/, name);
    }
  });
});
