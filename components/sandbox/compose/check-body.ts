import equal from "ajv/dist/runtime/equal.js";
import ucs2length from "ajv/dist/runtime/ucs2length.js";
import { formats } from "#sandbox/contract/formats.ts";
import { jsonPosition } from "#sandbox/contract/json-position.ts";
import { type Check, problemsOf } from "#sandbox/contract/problems-of.ts";
import type { FieldProblem } from "../../api/api-problem.ts";

type CheckModule = { readonly default: (known: typeof formats, require: (name: string) => unknown) => Check };

const helpers: Readonly<Record<string, unknown>> = {
  "ajv/dist/runtime/equal": equal,
  "ajv/dist/runtime/ucs2length": ucs2length,
};
const loaded = new Map<string, Promise<Check>>();

/** What the API would say of a body before it reads further: by the check that the server runs, and in its words. */
export async function checkBody(op: string, text: string): Promise<readonly FieldProblem[]> {
  const check = await checkOf(op);
  if (text.trim() === "") return problemsOf(check, {}, "");
  const value = readValue(text);
  return "problem" in value ? [value.problem] : problemsOf(check, value.read, text);
}

function checkOf(op: string): Promise<Check> {
  const known = loaded.get(op);
  if (known) return known;
  const address: string = `/sandbox/checks/${encodeURIComponent(op)}`;
  const loading = (import(/* webpackIgnore: true */ /* turbopackIgnore: true */ address) as Promise<CheckModule>).then(
    (module) => module.default(formats, (name) => ({ default: unwrapped(helpers[name]) })),
  );
  loaded.set(op, loading);
  loading.catch(() => loaded.delete(op));
  return loading;
}

/** A bundler may hand over a CommonJS module whole. */
function unwrapped(helper: unknown): unknown {
  return typeof helper === "function" ? helper : (helper as { readonly default: unknown }).default;
}

function readValue(text: string): { readonly read: unknown } | { readonly problem: FieldProblem } {
  try {
    return { read: JSON.parse(text) };
  } catch {
    const { line, column, expectation } = jsonPosition(text);
    const detail = `This is not JSON: ${expectation} at line ${line}, column ${column}.`;
    return { problem: { pointer: "", code: "invalid_format", detail } };
  }
}
