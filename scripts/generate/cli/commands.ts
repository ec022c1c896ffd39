import { array, type Contract, child, type Json, type JsonObject, object, resolved } from "../contract.ts";
import { head } from "../print.ts";
import type { SdkOperation } from "../sdk-operations.ts";

// What the CLI fills in itself, or what belongs to the paging of the SDK.
const leftOut = new Set(["cursor"]);

/** Every operation as a command, in the order of the SDK's table. `src/operations.ts` reads both side by side. */
export function commandsFile(contract: Contract, operations: readonly SdkOperation[]): string {
  const choices: string[] = [];
  const lines = inOrderOfTheTable(operations).map((operation) => {
    const fields = fieldsOf(contract, operation).map((field) => specOf(contract, field, choices));
    return [operation.testOnly ? "t" : "", plain(operation.summary), fields.join(" ")].join("|");
  });
  return [
    head,
    "\n/** A line for each operation: `t` for test mode alone, what it does, and its fields with their kinds. */\n",
    `export const table = \`${lines.join("\n")}\`;\n\n`,
    "/** The lists of words that fields may be chosen from. */\n",
    `export const choices = \`${choices.join("\n")}\`;\n`,
  ].join("");
}

/** The SDK's table has one line for a resource, so its methods stand together. */
function inOrderOfTheTable(operations: readonly SdkOperation[]): readonly SdkOperation[] {
  return [...Map.groupBy(operations, ({ resource }) => resource.join(".")).values()].flat();
}

interface Field {
  readonly name: string;
  readonly schema: JsonObject;
  readonly required: boolean;
}

function fieldsOf(contract: Contract, { query, body }: SdkOperation): Field[] {
  const schema = body ? object(contract.schemas[body.schema]) : {};
  const required = array(schema.required).map(String);
  const properties = "properties" in schema ? Object.entries(child(schema, "properties")) : [];
  return [
    ...query.filter(({ name }) => !leftOut.has(name)),
    ...properties.map(([name, value]) => ({ name, schema: object(value), required: required.includes(name) })),
  ];
}

/** `name`, `!` where it must be there, `?` where it may be null, then its kind, and `=n` for a list of choices. */
function specOf(contract: Contract, { name, schema, required }: Field, choices: string[]): string {
  const alone = withoutNull(resolved(contract.document, schema));
  const inner = resolved(contract.document, alone.schema);
  const item = typeOf(inner) === "array" ? resolved(contract.document, object(inner.items)) : null;
  const words = wordsOf((item ?? inner).enum);
  const nullable = alone.nullable || array(inner.type).includes("null");
  const index = words.length > 1 && words.length <= 24 ? indexIn(choices, words.join(" ")) : null;
  const kind = item ? listKind(item) : kindOf(inner);
  return `${name}${required ? "!" : ""}${nullable ? "?" : ""}:${kind}${index === null ? "" : `=${index}`}`;
}

function withoutNull(schema: JsonObject): { schema: JsonObject; nullable: boolean } {
  const all = array(schema.oneOf).map(object);
  const others = all.filter(({ type }) => type !== "null");
  const [only] = others;
  return all.length > 1 && others.length === 1 && only ? { schema: only, nullable: true } : { schema, nullable: false };
}

/** Texts between commas where none of them can hold one, else one text for each time that the name is given. */
function listKind(item: JsonObject): string {
  if (kindOf(item) !== "s") return "j";
  const short = typeof item.maxLength === "number" && item.maxLength <= 64;
  return item.enum || item.pattern || short || (!item.maxLength && !item.minLength) ? "l" : "L";
}

function kindOf({ type, contentMediaType, properties, oneOf }: JsonObject): string {
  if (contentMediaType) return "f";
  const first = typeOf({ type: type ?? null });
  if (properties || oneOf || first === "object") return "j";
  return { integer: "i", number: "n", boolean: "b" }[first] ?? "s";
}

/** The type beside null. */
function typeOf({ type }: JsonObject): string {
  const [first] = (typeof type === "string" ? [type] : array(type)).filter((one) => one !== "null");
  return String(first);
}

function wordsOf(list: Json | undefined): string[] {
  return array(list)
    .filter((one) => typeof one === "string")
    .map(String);
}

function indexIn(list: string[], text: string): number {
  const at = list.indexOf(text);
  return at >= 0 ? at : list.push(text) - 1;
}

function plain(text: string): string {
  if (/[|`\n]/.test(text)) throw new Error(`The summary "${text}" cannot stand in the table of the CLI.`);
  return text;
}
