import type { ErrorObject } from "ajv/dist/2020.js";
import type { FieldProblem } from "../errors.ts";
import { addDuration } from "../time/duration.ts";
import { parseDay, parseInstant } from "../time/rfc3339.ts";
import { suggest } from "./suggest.ts";

type Place = { pointer: string } | { parameter: string };

/** Turns the validator's findings into problems that say what was wrong and what would be right. */
export function explain(errors: readonly ErrorObject[], place: (path: string) => Place): FieldProblem[] {
  const problems = errors.filter((error) => !silent.has(error.keyword)).map((error) => one(error, place));
  const seen = new Set<string>();
  return problems.filter((problem) => {
    const key = `${problem.pointer ?? problem.parameter}:${problem.code}`;
    return seen.has(key) ? false : seen.add(key);
  });
}

/** Keywords that only say "one of the checks below failed". */
const silent = new Set(["if", "anyOf", "oneOf", "allOf", "not", "propertyNames", "dependentRequired", "$ref"]);

function one(error: ErrorObject, place: (path: string) => Place): FieldProblem {
  const path = error.instancePath;
  const params = error.params as Record<string, unknown>;
  switch (error.keyword) {
    case "additionalProperties":
      return unknownField(error, String(params.additionalProperty), place);
    case "required":
      return {
        ...place(`${path}/${pointerPart(String(params.missingProperty))}`),
        code: "required",
        detail: `${params.missingProperty} is required.`,
      };
    case "type":
      return {
        ...place(path),
        code: "invalid_type",
        detail: `Send ${typeName(params.type)}, not ${kindOf(error.data)}.`,
      };
    case "enum":
      return notAllowed(error, params.allowedValues as unknown[], place(path));
    case "const":
      return notAllowed(error, [params.allowedValue], place(path));
    case "format":
      return wrongFormat(String(params.format), String(error.data), place(path));
    case "pattern":
      return { ...place(path), code: "invalid_format", detail: `This does not have the form ${params.pattern}.` };
    default:
      return size(error, params, place(path));
  }
}

const sizes: Record<string, [FieldProblem["code"], (limit: number) => string]> = {
  maxLength: ["too_long", (limit) => `Send at most ${limit} characters.`],
  minLength: ["too_short", (limit) => `Send at least ${limit} ${limit === 1 ? "character" : "characters"}.`],
  maxItems: ["too_many", (limit) => `Send at most ${limit}.`],
  minItems: ["too_few", (limit) => `Send at least ${limit}.`],
  maxProperties: ["too_many", (limit) => `Send at most ${limit} names.`],
  minProperties: ["too_few", (limit) => `Send at least ${limit} ${limit === 1 ? "field" : "fields"}.`],
  maximum: ["out_of_range", (limit) => `The largest value is ${limit}.`],
  minimum: ["out_of_range", (limit) => `The smallest value is ${limit}.`],
};

function size(error: ErrorObject, params: Record<string, unknown>, where: Place): FieldProblem {
  const known = sizes[error.keyword];
  const limit = Number(params.limit);
  if (known) {
    const actual = measure(error.data);
    return { ...where, code: known[0], detail: known[1](limit), limit, ...(actual === null ? {} : { actual }) };
  }
  if (error.keyword === "uniqueItems") {
    const twice = Array.isArray(error.data) ? error.data[Number(params.i)] : undefined;
    return {
      ...where,
      code: "duplicate_item",
      detail: `${JSON.stringify(twice)?.slice(0, 60)} stands here twice. Each may appear once.`,
    };
  }
  return { ...where, code: "invalid_format", detail: "This value does not fit the contract." };
}

function unknownField(error: ErrorObject, name: string, place: (path: string) => Place): FieldProblem {
  const known = Object.keys((error.parentSchema as { properties?: object } | undefined)?.properties ?? {});
  const suggestion = suggest(name, known);
  const detail = suggestion
    ? `There is no field "${name.slice(0, 60)}". Did you mean "${suggestion}"?`
    : `There is no field "${name.slice(0, 60)}" here.${known.length > 0 ? ` The fields are ${known.join(", ")}.` : ""}`;
  const where = place(`${error.instancePath}/${pointerPart(name)}`);
  return { ...where, code: "unknown_field", detail, ...(suggestion ? { suggestion } : {}) };
}

function notAllowed(error: ErrorObject, allowed: unknown[], where: Place): FieldProblem {
  const words = allowed.filter((value): value is string => typeof value === "string");
  const suggestion = typeof error.data === "string" ? suggest(error.data, words) : null;
  const detail = `Send one of ${words.join(", ")}.${suggestion ? ` Did you mean "${suggestion}"?` : ""}`;
  return { ...where, code: "invalid_enum", detail, ...(suggestion ? { suggestion } : {}) };
}

const forms: Record<string, string> = {
  email: "Send an e-mail address such as mara@example.com.",
  uri: "This is not an address such as https://example.com/path.",
};

function wrongFormat(format: string, text: string, where: Place): FieldProblem {
  const parsed =
    format === "date-time" ? parseInstant(text) : format === "date" ? parseDay(text) : addDuration(0, text);
  const dated = format === "date-time" || format === "date" || format === "duration";
  const detail = dated && "problem" in parsed ? parsed.problem : (forms[format] ?? `This is not a valid ${format}.`);
  return { ...where, code: dated ? "invalid_date" : "invalid_format", detail };
}

function measure(value: unknown): number | null {
  if (typeof value === "string") return [...value].length;
  if (Array.isArray(value)) return value.length;
  if (typeof value === "number") return value;
  return value !== null && typeof value === "object" ? Object.keys(value).length : null;
}

function typeName(type: unknown): string {
  return [type]
    .flat()
    .map((name) => names[String(name)] ?? String(name))
    .join(" or ");
}

const names: Record<string, string> = {
  string: "text",
  integer: "a whole number",
  number: "a number",
  boolean: "true or false",
  object: "an object",
  array: "a list",
  null: "null",
};

function kindOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  return names[typeof value] ?? typeof value;
}

/** A name as a JSON Pointer writes it. */
export function pointerPart(name: string): string {
  return name.replaceAll("~", "~0").replaceAll("/", "~1");
}
