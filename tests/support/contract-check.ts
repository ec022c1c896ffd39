import { appendFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { formats } from "#sandbox/contract/formats.ts";
import type { OperationId } from "#sandbox/contract/operations.gen.ts";
import { responses } from "#sandbox/contract/responses.gen.ts";
import { schemas } from "#sandbox/contract/schemas.gen.ts";
import { findRoute } from "#sandbox/gateway/route.ts";
import { type NotedProblem, noteProblem } from "./noted-problems.ts";

const ajv = new Ajv2020({ allErrors: true, strict: false, formats });
ajv.addSchema(schemas as object);

/** Holds one answer against the contract: status documented, body of the documented shape, headers present. */
export function checkAgainstContract(method: string, path: string, response: Response, body: unknown): void {
  requireHeaders(response, ["x-request-id", "x-ratelimit-limit", "x-ratelimit-remaining", "x-ratelimit-reset"], path);
  const id = operationOf(method, path);
  if (response.status >= 400) checkProblem(response, body);
  // A fault may have any status: the caller chose it.
  if (!id || response.status === 405 || response.headers.get("aloha-sandbox-fault-applied")?.includes("status="))
    return;
  const documented = documentedFor(id, response.status, body);
  requireHeaders(response, documented.headers, path);
  const type = response.headers.get("content-type")?.split(";")[0] ?? "";
  const schema = documented.others[type] ?? documented.schema;
  if (schema !== null && method !== "HEAD") checkSchema(id, response.status, schema, body);
  else if (body !== null) throw new Error(`${id} answered ${response.status} with a body, and the contract has none.`);
  note(id, response.status);
}

/** Holds the body of an answer against what the contract says of this status. */
export function checkBody(id: OperationId, status: number, body: unknown): void {
  const documented = documentedFor(id, status, body);
  if (documented.schema !== null) checkSchema(id, status, documented.schema, body);
  else if (body !== null) throw new Error(`${id} answered ${status} with a body, and the contract has none.`);
}

function documentedFor(id: OperationId, status: number, body: unknown) {
  const all = responses[id];
  const documented = all[String(status)] ?? (status >= 500 ? all.default : undefined);
  if (documented) return documented;
  throw new Error(`${id} answered ${status}, which the contract does not name: ${JSON.stringify(body)}`);
}

export function operationOf(method: string, path: string): OperationId | undefined {
  try {
    return findRoute(path.split("?")[0] ?? "")?.byMethod.get(method === "HEAD" ? "GET" : method);
  } catch {
    return undefined;
  }
}

function checkSchema(id: string, status: number, schema: object, body: unknown): void {
  const check = ajv.compile(schema);
  if (check(body)) return;
  throw new Error(
    `${id} ${status} breaks the contract: ${ajv.errorsText(check.errors)}\n${JSON.stringify(body, null, 1).slice(0, 2000)}`,
  );
}

function checkProblem(response: Response, body: unknown): void {
  const problem = body as { status?: number; code?: string; requestId?: string; type?: string } | null;
  const type = response.headers.get("content-type") ?? "";
  const right =
    type.startsWith("application/problem+json") &&
    problem?.status === response.status &&
    problem.requestId === response.headers.get("x-request-id") &&
    problem.type?.endsWith(`/docs/errors/${problem.code}`);
  noteProblem(body as NotedProblem);
  if (!right) throw new Error(`Not a problem body: ${response.status} ${type} ${JSON.stringify(body)}`);
}

function requireHeaders(response: Response, names: readonly string[], path: string): void {
  const missing = names.filter((name) => !response.headers.has(name));
  if (missing.length > 0) throw new Error(`${path} ${response.status} lacks ${missing.join(", ")}`);
}

/** Writes down which documented status was seen; a later test reads the whole list. */
function note(id: string, status: number): void {
  const file = process.env.STATUS_LOG;
  if (file) appendFileSync(file, `${id} ${status}\n`);
}
