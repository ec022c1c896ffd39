import { type Contract, type JsonObject, object, resolved } from "./contract.ts";
import { head, literal } from "./print.ts";
import { pythonName, snake } from "./python/names.ts";
import { bodyFields, queryFields } from "./python/operations.ts";
import { type ParamField, paramFields } from "./python/params.ts";
import { type SdkOperation, sdkOperations } from "./sdk-operations.ts";

const types = `import type { OperationId } from "./operations.gen.ts";

/** How the SDKs and the CLI make a call. */
export interface SdkCall {
  /** Where it stands in the TypeScript client, such as \`inbox.threads.reply\`. */
  readonly typescript: string;
  readonly python: string;
  /** The words of the CLI, such as \`inbox threads reply\`. */
  readonly cli: string;
  /** The parameters of the query, and what stands there. */
  readonly query: Readonly<Record<string, "text" | "number" | "boolean" | "list">>;
  /** Name of the shape of its body; null where it has none. */
  readonly body: string | null;
  /** True where a body must be sent, whatever stands in it. */
  readonly bodyNeeded: boolean;
  /** The names of query and body that must be there. */
  readonly needed: readonly string[];
  readonly answer: "json" | "none" | "stream" | "text";
  /** What a program may call its answer; null where it has no body. */
  readonly word: string | null;
  readonly paginated: boolean;
}

`;

/** The calls of the SDKs, for the snippets of the docs. Only the server reads it: no page ships these names. */
export function sdkCallsFile(contract: Contract): string {
  const operations = sdkOperations(contract);
  const shapes = shapesOf(contract, operations);
  const names = [
    ...operations.flatMap(({ query, pathParameters }) => [...query, ...pathParameters].map(({ name }) => name)),
    ...Object.values(shapes).flatMap((fields) => Object.keys(fields)),
  ];
  const renamed = [...new Set(names)].sort().flatMap((name) => {
    const python = pythonName(name);
    return python === name ? [] : [[name, python]];
  });
  return [
    head,
    types,
    "export const sdkCalls: Readonly<Partial<Record<OperationId, SdkCall>>> = ",
    `${literal(Object.fromEntries(operations.map((one) => [one.id, callOf(contract, one)])))};\n\n`,
    "/** The fields of what is sent: `t` an instant, `d` a day, `@Name` a shape, `[` a list and `{` a map of what follows. */\n",
    `export const sdkShapes: Readonly<Record<string, Readonly<Record<string, string>>>> = ${literal(shapes)};\n\n`,
    "/** What Python calls a name that it spells otherwise. */\n",
    `export const pythonNames: Readonly<Record<string, string>> = ${literal(Object.fromEntries(renamed))};\n`,
  ].join("");
}

function callOf(contract: Contract, operation: SdkOperation): JsonObject {
  const { resource, method, query, body, answer, paginated } = operation;
  const fields = [...queryFields(contract, operation), ...bodyFields(contract, operation)];
  return {
    typescript: [...resource, method].join("."),
    python: [...resource, method].map(snake).join("."),
    cli: [...resource, method].join(" "),
    query: Object.fromEntries(query.map(({ name, schema }) => [name, kindOf(contract, schema)])),
    body: body?.schema ?? null,
    bodyNeeded: body?.required ?? false,
    needed: fields.filter(({ required }) => required).map(({ wire }) => wire),
    answer,
    word: wordOf(operation),
    paginated,
  };
}

function kindOf(contract: Contract, schema: JsonObject): string {
  const { type } = resolved(contract.document, schema);
  if (type === "array") return "list";
  if (type === "integer" || type === "number") return "number";
  return type === "boolean" ? "boolean" : "text";
}

/** `posts` for a list of posts, `webhook` for a WebhookWithSecret, `file` for what comes as text. */
function wordOf({ paginated, resource, answer, answerSchema }: SdkOperation): string | null {
  if (paginated) return resource.at(-1) ?? null;
  if (answer === "text") return "file";
  if (answer === "stream") return "stream";
  if (answerSchema === null) return null;
  if (answerSchema.endsWith("List")) return resource.at(-1) ?? null;
  const plain = answerSchema.replace(/(?:WithSecret|WithValue|WithUrl|Detail)$/, "");
  return plain.charAt(0).toLowerCase() + plain.slice(1);
}

/** Every object that may be sent, by name, with all of its fields. */
function shapesOf(contract: Contract, operations: readonly SdkOperation[]): Record<string, Record<string, string>> {
  const shapes: Record<string, Record<string, string>> = {};
  const found = (name: string, schema: JsonObject): void => {
    if (name in shapes || !("properties" in schema)) return;
    const fields: Record<string, string> = {};
    shapes[name] = fields;
    for (const { wire, shape } of fieldsOf(name, schema)) fields[wire] = shape.spec;
  };
  const fieldsOf = (name: string, schema: JsonObject): ParamField[] =>
    paramFields({ contract, sent: true, found, alias: () => {} }, name, schema);
  for (const { body } of operations) if (body) found(body.schema, object(contract.schemas[body.schema]));
  return shapes;
}
