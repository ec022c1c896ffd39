import { codes } from "../contract/facts.gen.ts";
import { operations } from "../contract/operations.gen.ts";
import { suggest } from "../contract/suggest.ts";
import type { QueryOf } from "../contract/types.ts";
import { ApiError, type FieldProblem } from "../errors.ts";
import type { LogHead } from "../log/log-entry.ts";
import { parseInstant } from "../time/rfc3339.ts";

type Filters = Omit<QueryOf<"listRequests">, "limit" | "cursor" | "search">;

/** Says whether a call is one of those that are asked for. */
export type HeadTest = (head: LogHead) => boolean;

/** The filters of a query as one test. A name that does not exist is refused: it would match nothing without a word. */
export function headTest(filters: Filters): HeadTest {
  refuseStrangers(filters);
  const { operationId, method, path, keyId, keyGeneration, code, source } = filters;
  const tests: HeadTest[] = [];
  const oneOf = (list: readonly string[] | undefined, read: (head: LogHead) => string | null) => {
    if (list && list.length > 0) tests.push((head) => list.includes(read(head) ?? ""));
  };
  if (!filters.controls) tests.push((head) => !isControl(head));
  if (!filters.portal) tests.push((head) => head.personId === null);
  oneOf(operationId, (head) => head.operationId);
  oneOf(method, (head) => head.method);
  oneOf(code, (head) => head.code);
  oneOf(source, (head) => head.source);
  if (filters.status && filters.status.length > 0) tests.push(statusTest(filters.status));
  if (path !== undefined) tests.push((head) => head.path.startsWith(path));
  if (keyId !== undefined) tests.push((head) => head.keyId === keyId);
  if (keyGeneration !== undefined) tests.push((head) => head.keyGeneration === keyGeneration);
  const { from, to } = spanOf(filters);
  if (from !== null) tests.push((head) => head.at >= from);
  if (to !== null) tests.push((head) => head.at < to);
  return (head) => tests.every((test) => test(head));
}

/** The instants between which the calls lie; null where there is no end. */
export function spanOf(filters: Pick<Filters, "from" | "to">): { from: number | null; to: number | null } {
  return { from: instantOf(filters.from), to: instantOf(filters.to) };
}

/** True for a call that worked the sandbox instead of the API, by key or by a person in the portal. */
export function isControl({ policy, path }: LogHead): boolean {
  return policy === "sandbox" || (policy === "portal" && path.startsWith("/v1/sandbox/"));
}

function instantOf(text: string | undefined): number | null {
  const parsed = text === undefined ? null : parseInstant(text);
  return parsed && "at" in parsed ? parsed.at : null;
}

/** `429` means that very status, `4xx` all of its class. */
function statusTest(wanted: readonly string[]): HeadTest {
  return ({ status }) => wanted.includes(String(status)) || wanted.includes(`${Math.floor(status / 100)}xx`);
}

function refuseStrangers({ operationId = [], code = [] }: Filters): void {
  const problems = [
    ...strangers("operationId", operationId, Object.keys(operations)),
    ...strangers("code", code, Object.keys(codes)),
  ];
  if (problems.length === 0) return;
  const detail = problems.map((problem) => `${problem.parameter}: ${problem.detail}`).join(" ");
  throw new ApiError("invalid_query", { detail, errors: problems });
}

function strangers(parameter: string, given: readonly string[], known: readonly string[]): FieldProblem[] {
  return given
    .filter((name) => !known.includes(name))
    .map((name) => {
      const suggestion = suggest(name, known);
      const hint = suggestion ? ` Did you mean "${suggestion}"?` : " The reference lists them.";
      const detail = `There is no "${name.slice(0, 60)}".${hint}`;
      return { parameter, code: "invalid_enum", detail, ...(suggestion ? { suggestion } : {}) };
    });
}
