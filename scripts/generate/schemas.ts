import { array, type Contract, child, type Json, type JsonObject, object } from "./contract.ts";
import { head, literal } from "./print.ts";

const id = "aloha";
const formType = "multipart/form-data";
const forReaders = new Set(["description", "title", "example", "examples", "discriminator", "default"]);

/** Every schema as one JSON Schema document, without the words for readers. Run time loads this file alone. */
export function schemasFile(contract: Contract): string {
  const $defs = Object.fromEntries(Object.entries(contract.schemas).map(([name, schema]) => [name, bare(schema)]));
  const document = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: id, $defs };
  return `${head}\n/** Every schema of the contract as one JSON Schema document. */\nexport const schemas = ${literal(document)} as const;\n`;
}

/** The schema that a request body names, or null when the operation takes none. */
export function bodySchemaName(operation: { readonly raw: JsonObject }): string | null {
  if (!("requestBody" in operation.raw)) return null;
  const content = child(child(operation.raw, "requestBody"), "content");
  const media = child(content, takesForm(operation) ? formType : "application/json");
  return nameOf(String(child(media, "schema").$ref));
}

/** Whether the request body is a form with a file. */
export function takesForm(operation: { readonly raw: JsonObject }): boolean {
  return formType in child(child(operation.raw, "requestBody"), "content");
}

/** A schema without the words for readers, its references pointing into that document. */
export function bare(schema: JsonObject): JsonObject {
  return object(strip(schema, false));
}

function strip(value: Json, names: boolean): Json {
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return array(value).map((entry) => strip(entry, false));
  const entries = Object.entries(object(value)).flatMap(([name, entry]): [string, Json][] => {
    if (names) return [[name, strip(entry, false)]];
    if (forReaders.has(name) || name.startsWith("x-")) return [];
    if (name === "$ref") return [[name, `${id}#/$defs/${nameOf(String(entry))}`]];
    return [[name, strip(entry, name === "properties")]];
  });
  return Object.fromEntries(entries);
}

function nameOf(reference: string): string {
  return reference.replace("#/components/schemas/", "");
}
