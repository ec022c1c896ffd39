import { ApiError, type FieldProblem } from "../errors.ts";
import { explain, pointerPart } from "./explain.ts";
import { jsonPosition } from "./json-position.ts";
import { validatorFor } from "./validator.ts";

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: false });

/** The text of a body. Anything but UTF-8 cannot be read. */
export function decodeBody(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    throw new ApiError("malformed_json", { detail: "The body is not UTF-8. Send JSON as UTF-8 text." });
  }
}

const deepest = 64;

/** The value of a JSON text, or where it stops being JSON. */
export function parseJson(text: string): unknown {
  if (depthOf(text) > deepest) {
    throw new ApiError("malformed_json", {
      detail: `The body nests deeper than ${deepest} levels. No operation needs that.`,
    });
  }
  try {
    return JSON.parse(text);
  } catch {
    const { line, column, expectation } = jsonPosition(text);
    throw new ApiError("malformed_json", {
      detail: `The body is not JSON: ${expectation} at line ${line}, column ${column}.`,
      extra: { line, column },
    });
  }
}

/** How deep brackets nest, strings left out. Counted first, so that no later step can run out of stack. */
function depthOf(text: string): number {
  let depth = 0;
  let most = 0;
  let inString = false;
  for (let index = 0; index < text.length; index++) {
    const char = text[index];
    if (inString) {
      if (char === "\\") index++;
      else if (char === '"') inString = false;
    } else if (char === '"') inString = true;
    else if (char === "{" || char === "[") most = Math.max(most, ++depth);
    else if (char === "}" || char === "]") depth--;
  }
  return most;
}

/** Holds a value against a schema of the contract: every problem at once. */
export function bodyProblems(schema: string, value: unknown, text: string): FieldProblem[] {
  const problems = text.includes("\\u") ? unusableText(value, "") : [];
  const check = validatorFor(schema);
  if (!check(value)) problems.push(...explain(check.errors ?? [], (path) => ({ pointer: path })));
  return problems;
}

/** Refuses a body for all that is wrong with it. */
export function refuseBody(problems: readonly FieldProblem[]): never {
  const first = problems[0];
  const where = first?.pointer ? `${first.pointer}: ` : "";
  throw new ApiError("validation_failed", {
    detail:
      problems.length === 1
        ? `${where}${first?.detail}`
        : `${problems.length} things in the body must change. The first, ${where}${first?.detail}`,
    errors: problems,
  });
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
