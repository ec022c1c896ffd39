import { array, type Contract, type Json, type JsonObject, type Operation, object, resolved } from "./contract.ts";
import { head, literal, union } from "./print.ts";
import { bare, bodySchemaName, takesForm } from "./schemas.ts";

const shape = `
export interface Operation {
  readonly id: OperationId;
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** The path with its parameters in braces, such as \`/v1/posts/{id}\`. */
  readonly path: string;
  readonly tag: string;
  readonly summary: string;
  /**
   * \`public\` needs no credential. \`session\` is for a signed-in person in the portal, and \`visitor\` for anybody there.
   */
  readonly audience: "key" | "session" | "visitor" | "public";
  /** True when a signed-in person may call it too, by naming a mode in the header Aloha-Mode. */
  readonly people: boolean;
  /** True when such a person may name live mode. Some paths that do not exist for a live key are shown to people. */
  readonly peopleInLive: boolean;
  /** The roles that may call it; null when no membership is needed. */
  readonly roles: readonly Role[] | null;
  /** True when it is no part of the public API. */
  readonly internal: boolean;
  readonly scope: "read" | "write" | "webhook:admin" | "none";
  /** True for paths that do not exist for a live key. */
  readonly testOnly: boolean;
  /** \`one\`: the gateway opens the transaction. \`own\`: the handler makes its own. \`none\`: nothing is written. */
  readonly transaction: "one" | "own" | "none";
  /**
   * \`once\`: the answer holds a secret and is kept nowhere. \`again\`: it is kept with a placeholder for the secret,
   * which is filled in when the answer is given once more.
   */
  readonly showsSecret: "no" | "once" | "again";
  /** True when the request log keeps neither body. */
  readonly silent: boolean;
  /** True when a success is a stream of server-sent events. */
  readonly streams: boolean;
  /** True when a signed link does instead of a key. */
  readonly signedLink: boolean;
  readonly policy: Policy;
  /** True when Idempotency-Key counts. */
  readonly idempotent: boolean;
  /** Template of the Location header; \`{id}\` is the id of the answer. */
  readonly location: string | null;
  readonly successStatus: number;
  readonly statuses: readonly (number | "default")[];
  readonly errors: readonly Code[];
  readonly events: readonly EventName[];
  readonly pathParameters: readonly string[];
  readonly query: {
    readonly schema: QuerySchema;
    /** \`list\`: repeated, or separated by commas. Otherwise the name may stand once. */
    readonly parameters: readonly { readonly name: string; readonly list: boolean; readonly type: string }[];
  };
  /** \`form\`: it is multipart/form-data with a file, and not JSON. */
  readonly body: { readonly schema: string; readonly required: boolean; readonly form: boolean } | null;
  readonly sdk: { readonly resource: string; readonly method: string; readonly paginated: boolean };
}

export interface QuerySchema {
  readonly type: "object";
  readonly additionalProperties: false;
  readonly properties: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly required: readonly string[];
}
`;

/** The table that the gateway is built from. */
export function operationsFile(contract: Contract): string {
  const table = Object.fromEntries(contract.operations.map((operation) => [operation.id, row(contract, operation)]));
  const unionOf = (kind: string) =>
    union(contract.operations.filter((one) => kindOf(one) === kind).map((one) => one.id)).replaceAll(" | ", "\n  | ");
  return [
    head,
    'import type { Code, EventName, Policy as AnyPolicy, Role } from "./facts.gen.ts";\n',
    `\nexport type KeyOperationId =\n  | ${unionOf("key")};\n`,
    `/** For a member of a workspace, in the portal. */\nexport type MemberOperationId =\n  | ${unionOf("member")};\n`,
    `/** For a signed-in person, whatever the workspace. */\nexport type PersonOperationId =\n  | ${unionOf("person")};\n`,
    `export type VisitorOperationId =\n  | ${unionOf("visitor")};\n`,
    `export type PublicOperationId =\n  | ${unionOf("public")};\n`,
    "export type PortalOperationId = MemberOperationId | PersonOperationId | VisitorOperationId;\n",
    "export type OperationId = KeyOperationId | PortalOperationId | PublicOperationId;\n",
    'type Policy = Exclude<AnyPolicy, "anonymous"> | "plan";\n',
    shape,
    `\nexport const operations: Readonly<Record<OperationId, Operation>> = ${literal(table)};\n`,
  ].join("");
}

function row(contract: Contract, operation: Operation): JsonObject {
  const { raw, method } = operation;
  const statuses = Object.keys(object(raw.responses)).map((status) => (status === "default" ? status : Number(status)));
  const success = statuses.find((status) => typeof status === "number" && status < 300);
  return {
    id: operation.id,
    method,
    path: operation.path,
    tag: array(raw.tags)[0] ?? null,
    summary: raw.summary ?? null,
    audience: audienceOf(operation),
    people: raw["x-aloha-people"] !== undefined,
    peopleInLive:
      raw["x-aloha-people"] === "any-mode" || (raw["x-aloha-people"] === true && raw["x-aloha-test-only"] !== true),
    roles: rolesOf(operation),
    internal: raw["x-internal"] === true,
    scope: raw["x-aloha-scope"] ?? null,
    testOnly: raw["x-aloha-test-only"] === true,
    transaction: method === "GET" ? "none" : (raw["x-aloha-transaction"] ?? "one"),
    showsSecret: raw["x-aloha-shows-secret"] ?? "no",
    silent: raw["x-aloha-silent"] === true || raw["x-aloha-shows-secret"] !== undefined,
    streams: streams(contract, raw, success),
    signedLink: raw["x-aloha-signed-link"] === true,
    policy: raw["x-aloha-policy"] ?? (audienceOf(operation) === "session" ? "portal" : "plan"),
    idempotent: method === "POST",
    location: raw["x-aloha-location"] ?? null,
    successStatus: success ?? null,
    statuses,
    errors: array(raw["x-aloha-errors"]),
    events: array(raw["x-aloha-events"]),
    pathParameters: operation.parameters.filter((one) => one.in === "path").map((one) => one.name),
    query: queryOf(contract, operation),
    body: bodyOf(operation),
    sdk: { paginated: false, ...object(raw["x-aloha-sdk"]) },
  };
}

function streams(contract: Contract, raw: JsonObject, success: Json | undefined): boolean {
  const answer = resolved(contract.document, object(object(raw.responses)[String(success)]));
  return answer.content !== undefined && "text/event-stream" in object(answer.content);
}

function audienceOf(operation: Operation): string {
  return String(operation.raw["x-aloha-audience"] ?? "key");
}

/** Who gets a handler's call: a session operation is for a member when it names roles, else for any person. */
function kindOf(operation: Operation): string {
  const audience = audienceOf(operation);
  if (audience !== "session") return audience;
  return rolesOf(operation) === null ? "person" : "member";
}

function rolesOf(operation: Operation): Json {
  return operation.raw["x-aloha-roles"] ?? null;
}

function bodyOf(operation: Operation): Json {
  const schema = bodySchemaName(operation);
  if (schema === null) return null;
  return { schema, required: object(operation.raw.requestBody).required === true, form: takesForm(operation) };
}

/** References are resolved here, so that the table stands alone. */
function queryOf(contract: Contract, operation: Operation): JsonObject {
  const given = operation.parameters.filter((one) => one.in === "query");
  const schemas = given.map((one): [string, JsonObject] => [one.name, standalone(contract, one.schema)]);
  const parameters = schemas.map(([name, { type = null }]) => ({ name, list: type === "array", type }));
  const required = given.filter((one) => one.required).map((one) => one.name);
  return {
    schema: { type: "object", additionalProperties: false, properties: Object.fromEntries(schemas), required },
    parameters,
  };
}

function standalone(contract: Contract, schema: JsonObject): JsonObject {
  const plain = resolved(contract.document, schema);
  if (plain.items === undefined) return bare(plain);
  return { ...bare({ ...plain, items: true }), items: standalone(contract, object(plain.items)) };
}
