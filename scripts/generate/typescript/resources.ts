import { errorClass } from "../../../sandbox/contract/snippets/sdk-refusal.ts";
import { array, type Contract, child, type Json, object, objects, resolved } from "../contract.ts";
import { head } from "../print.ts";
import type { SdkOperation } from "../sdk-operations.ts";
import { commented } from "./comment.ts";
import { queryName, resourceName } from "./names.ts";
import { rawOf } from "./reach.ts";

/** The messages of the streams, by the schema of their data. */
const messages: Readonly<Record<string, string>> = {
  ListenerHello: "hello",
  ListenerAttempt: "attempt",
  StreamBye: "bye",
  Caught: "caught",
  LoggedRequest: "request",
};

/** One interface for each resource, with everything that is to be known of a method where an editor shows it. */
export function resourcesFile(contract: Contract, operations: readonly SdkOperation[]): string {
  const tree = new Map<string, SdkOperation[]>();
  for (const operation of operations) {
    for (const [index] of operation.resource.entries()) {
      const key = operation.resource.slice(0, index + 1).join(".");
      tree.set(key, tree.get(key) ?? []);
    }
    tree.get(operation.resource.join("."))?.push(operation);
  }
  const parts = [...tree].map(([key, own]) => resourceInterface(contract, key.split("."), own, [...tree.keys()]));
  const body = parts.join("\n");
  return `${head}${imports(body)}\n${body}`;
}

/** The interface that a client extends: it says which resources there are. */
export function clientFile(operations: readonly SdkOperation[]): string {
  const tops = [...new Set(operations.map(({ resource }) => String(resource[0])))];
  const names = tops.map((top) => resourceName([top]));
  return `${head}import type {\n${names
    .map((name) => `  ${name},\n`)
    .sort()
    .join("")}} from "./resources.gen.ts";

/** The resources of a client. Each holds its methods, and perhaps other resources. */
export interface Resources {
${tops.map((top, index) => `  readonly ${top}: ${names[index]};`).join("\n")}
}
`;
}

function imports(body: string): string {
  const used = (names: readonly string[]) => names.filter((name) => new RegExp(`\\b${name}\\b`).test(body)).sort();
  const results = used(["AlohaPromise", "PagePromise", "ServerMessage", "StreamPromise"]);
  const signatures = body.replaceAll(/\/\*\*[\s\S]*?\*\//g, "");
  const types = [...new Set(signatures.match(/\btypes\.\w+/g) ?? [])];
  return `import type { RequestOptions, StreamOptions } from "./options.ts";
import type { ${results.join(", ")} } from "./results.ts";
${types.length > 0 ? 'import type * as types from "./types.gen.ts";\n' : ""}`;
}

function resourceInterface(
  contract: Contract,
  resource: readonly string[],
  own: readonly SdkOperation[],
  all: readonly string[],
): string {
  const prefix = `${resource.join(".")}.`;
  const inner = all.filter((key) => key.startsWith(prefix) && !key.slice(prefix.length).includes("."));
  const fields = inner.map((key) => `  readonly ${key.slice(prefix.length)}: ${resourceName(key.split("."))};\n`);
  const methods = own.map((operation) => methodOf(contract, operation));
  return `/** \`client.${resource.join(".")}\` */
export interface ${resourceName(resource)} {
${[...fields, ...methods].join("\n")}}
`;
}

function methodOf(contract: Contract, operation: SdkOperation): string {
  const { pathParameters, method, body, query, answer } = operation;
  const ids = pathParameters.map(({ name }) => `${name}: string`);
  const needed = body?.required || query.some((one) => one.required);
  const input = body
    ? [`body${needed ? "" : "?"}: types.${body.schema}`]
    : query.length > 0
      ? [`query${needed ? "" : "?"}: types.${queryName(operation)}`]
      : [];
  const options = `options?: ${answer === "stream" ? "StreamOptions" : "RequestOptions"}`;
  return `${docOf(contract, operation)}  ${method}(${[...ids, ...input, options].join(", ")}): ${resultOf(contract, operation)};\n`;
}

function resultOf(contract: Contract, operation: SdkOperation): string {
  const { answer, answerSchema, paginated } = operation;
  if (answer === "none") return "AlohaPromise<undefined>";
  if (answer === "text") return "AlohaPromise<string>";
  if (answer === "stream") return `StreamPromise<${messagesOf(contract, operation)}>`;
  return paginated ? `PagePromise<types.${itemOf(contract, operation)}>` : `AlohaPromise<types.${answerSchema}>`;
}

/** The schema of the items of a list. */
function itemOf(contract: Contract, { id, answerSchema }: SdkOperation): string {
  const list = object(contract.schemas[String(answerSchema)]);
  const data = child(child(list, "properties"), "data");
  const name = String(child(data, "items").$ref ?? "").replace("#/components/schemas/", "");
  if (!name) throw new Error(`openapi.yaml: the items of ${id} have no schema with a name.`);
  return name;
}

/** The messages of a stream, each with its name and its data. */
function messagesOf(contract: Contract, operation: SdkOperation): string {
  const text = JSON.stringify(rawOf(contract, operation).raw.responses);
  const stream = /"text\/event-stream":\{"schema":\{"\$ref":"#\/components\/schemas\/(\w+)"/.exec(text)?.[1];
  const { contentSchema } = object(contract.schemas[String(stream)]);
  const names = Array.from(JSON.stringify(contentSchema).matchAll(/schemas\/(\w+)/g), ([, name]) => String(name));
  return names
    .map((name) => {
      const event = messages[name];
      if (event === undefined)
        throw new Error(`${operation.id} streams ${name}: name its event in typescript/resources.ts.`);
      return `ServerMessage<"${event}", types.${name}>`;
    })
    .join(" | ");
}

function docOf(contract: Contract, operation: SdkOperation): string {
  const { id, verb, path, summary, description, pathParameters, tag, paginated, answer } = operation;
  const parts = [
    `${summary}.`,
    description,
    units(contract, operation),
    paginated ? "Await one page, or loop over all items with `for await`." : "",
    answer === "stream" ? "Loop over it with `for await`. It ends when the server ends it." : "",
    [
      ...pathParameters.map(({ name }) => `@param ${name} ${parameterText(contract, operation, name)}`),
      ...errorLines(contract, operation),
      `@see ${verb} /v1${path}, https://developers.usealoha.app/reference/${tag.toLowerCase()}/${id}`,
    ].join("\n"),
  ];
  return commented(parts.filter(Boolean).join("\n\n"), "  ");
}

/** What the numbers and times of an operation mean. */
function units(contract: Contract, { body, answerSchema }: SdkOperation): string {
  const text = JSON.stringify(
    [body, answerSchema].map(
      (name) => contract.schemas[typeof name === "string" ? name : String(name?.schema)] ?? null,
    ) as Json,
  );
  const lines = [
    ...(text.includes('"date-time"') ? ["Instants are RFC 3339 in UTC; you may send a `Date`."] : []),
    ...(/"created":/.test(text) ? ["`created` is in Unix seconds."] : []),
  ];
  return lines.join(" ");
}

/** The first sentence of what the contract says of a path parameter. */
function parameterText(contract: Contract, operation: SdkOperation, name: string): string {
  const item = object(object(contract.document.paths)[`/v1${operation.path}`]);
  const all = [...array(item.parameters), ...array(rawOf(contract, operation).raw.parameters)];
  const found = all.map((one) => resolved(contract.document, object(one))).find((one) => one.name === name);
  return String(found?.description ?? "").split(/(?<=\.)\s/)[0] as string;
}

/** What any call may meet: the comment of the client's class says it once. */
const everywhere = new Set(
  `invalid_query unknown_parameter missing_credentials malformed_key invalid_key revoked_key expired_key invalid_token
  session_required ip_not_allowed insufficient_scope role_required claim_required workspace_frozen https_required
  origin_refused clock_advancing not_found validation_failed
  idempotency_in_progress idempotency_key_reused malformed_json malformed_form body_too_large unsupported_media_type rate_limited`.split(
    /\s+/,
  ),
);

/** The errors of an operation by class, with their codes. */
function errorLines(contract: Contract, { errors }: SdkOperation): string[] {
  const codes = objects(object(contract.facts.codes));
  const byClass = new Map<string, string[]>();
  for (const code of errors.filter((one) => !everywhere.has(one))) {
    const { status } = object(codes[code]);
    const name = errorClass(Number(status));
    byClass.set(name, [...(byClass.get(name) ?? []), `\`${code}\``]);
  }
  return [...byClass].map(([name, all]) => `@throws {${name}} ${all.join(", ")}`);
}
