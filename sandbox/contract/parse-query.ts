import { ApiError, type FieldProblem } from "../errors.ts";
import { explain } from "./explain.ts";
import { type OperationId, operations } from "./operations.gen.ts";
import { suggest } from "./suggest.ts";
import { validatorOf } from "./validator.ts";

/** Reads a raw query as the contract of one operation describes it. Every problem comes at once. */
export function parseQuery(id: OperationId, raw: string): Record<string, unknown> {
  const { query } = operations[id];
  if (raw === "" && query.schema.required.length === 0) return {};
  const given = readPairs(raw);
  const parameters = new Map(query.parameters.map((parameter) => [parameter.name, parameter]));
  refuseUnknown(given, [...parameters.keys()]);
  const problems: FieldProblem[] = [];
  const values: Record<string, unknown> = {};
  for (const [name, texts] of given) {
    const parameter = parameters.get(name);
    if (!parameter) continue;
    const { list, type } = parameter;
    if (!list && texts.length > 1)
      problems.push({ parameter: name, code: "conflicting_fields", detail: `Send ${name} once.` });
    values[name] = list ? texts.flatMap((text) => text.split(",")).filter(Boolean) : coerce(texts[0] ?? "", type);
  }
  const check = validatorOf(`query:${id}`, query.schema);
  if (!check(values))
    problems.push(...explain(check.errors ?? [], (path) => ({ parameter: path.split("/")[1] ?? "" })));
  if (problems.length > 0) refuse(problems);
  return values;
}

function readPairs(raw: string): Map<string, string[]> {
  const pairs = new Map<string, string[]>();
  for (const part of raw.split("&")) {
    if (part === "") continue;
    const [name = "", value = ""] = splitOnce(part).map(decode);
    const texts = pairs.get(name);
    if (texts) texts.push(value);
    else pairs.set(name, [value]);
  }
  return pairs;
}

function splitOnce(part: string): string[] {
  const at = part.indexOf("=");
  return at === -1 ? [part, ""] : [part.slice(0, at), part.slice(at + 1)];
}

function decode(text: string): string {
  try {
    const plain = decodeURIComponent(text.replaceAll("+", " "));
    if (!plain.includes("\u0000")) return plain;
  } catch {
    // Falls through to the one refusal below.
  }
  throw new ApiError("invalid_query", {
    detail: `The query has a broken percent sign near "${text.slice(0, 20)}". Encode it as UTF-8, % itself as %25.`,
  });
}

function refuseUnknown(given: ReadonlyMap<string, unknown>, known: string[]): void {
  const problems = [...given.keys()]
    .filter((name) => !known.includes(name))
    .map((name): FieldProblem => {
      const suggestion = suggest(name, known);
      const rest = known.length > 0 ? `The parameters are ${known.join(", ")}.` : "This operation takes none.";
      const detail = `There is no parameter "${name.slice(0, 40)}". ${suggestion ? `Did you mean "${suggestion}"?` : rest}`;
      return { parameter: name.slice(0, 100), code: "unknown_field", detail, ...(suggestion ? { suggestion } : {}) };
    });
  if (problems.length === 0) return;
  throw new ApiError("unknown_parameter", {
    detail: problems.map((problem) => problem.detail).join(" "),
    errors: problems,
  });
}

function coerce(text: string, type: string): unknown {
  if (type === "integer" && /^-?\d{1,15}$/.test(text)) return Number(text);
  if (type === "boolean" && (text === "true" || text === "false")) return text === "true";
  return text;
}

function refuse(problems: FieldProblem[]): never {
  const dates = problems.every((problem) => problem.code === "invalid_date");
  const detail = problems.map((problem) => `${problem.parameter}: ${problem.detail}`).join(" ");
  throw new ApiError(dates ? "invalid_date" : "invalid_query", { detail, errors: problems });
}
