import type { ErrorObject } from "ajv/dist/2020.js";
import type { FieldProblem } from "../errors.ts";
import { explain, pointerPart } from "./explain.ts";

/** The compiled check of a schema. What it found last stands beside it. */
export interface Check {
  (value: unknown): unknown;
  readonly errors?: readonly ErrorObject[] | null;
}

/** What is wrong with a body, all at once. The server and the console of the portal judge by these lines. */
export function problemsOf(check: Check, value: unknown, text: string): FieldProblem[] {
  const problems = text.includes("\\u") ? unusableText(value, "") : [];
  if (!check(value)) problems.push(...explain(check.errors ?? [], (path) => ({ pointer: path })));
  return problems;
}

/** Lone surrogates and U+0000 cannot be stored everywhere, so they are refused everywhere. */
function unusableText(value: unknown, pointer: string): FieldProblem[] {
  if (typeof value === "string") {
    if (value.isWellFormed() && !value.includes("\u0000")) return [];
    const detail = "This text holds half a character (a lone surrogate) or U+0000. Take it out.";
    return [{ pointer, code: "invalid_text", detail }];
  }
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([name, part]) => {
    const below = `${pointer}/${pointerPart(name)}`;
    return [...(Array.isArray(value) ? [] : unusableText(name, below)), ...unusableText(part, below)];
  });
}
