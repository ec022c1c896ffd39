import { ApiError, type FieldProblem } from "../errors.ts";
import { jsonPosition } from "./json-position.ts";
import { problemsOf } from "./problems-of.ts";
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
  return problemsOf(validatorFor(schema), value, text);
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
