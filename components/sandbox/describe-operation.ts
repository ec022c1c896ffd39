import { examples } from "#sandbox/contract/examples.gen.ts";
import { channels, outcomes } from "#sandbox/contract/facts.gen.ts";
import { type OperationId, operations } from "#sandbox/contract/operations.gen.ts";
import { withoutSecrets } from "../docs/mask-secrets.ts";
import { contractOperation, type Parameter, resolve, type Schema } from "../reference/read-contract.ts";
import { choicesOf, kindsOf } from "../reference/type-words.ts";
import type { FieldKind, FieldShape, OperationShape } from "./operation-shape.ts";

/** From here on a text gets a field of several lines. */
const longFrom = 300;
const deepest = 3;

/** What the composer knows of an operation, from the contract. Runs on the server only. */
export function describeOperation(id: OperationId): OperationShape {
  const { method, path, summary, tag, scope, idempotent, body } = operations[id];
  const written = contractOperation(id);
  const parameters = (written.parameters ?? []).map((one) => resolve<Parameter>(one as Parameter));
  const at = (place: Parameter["in"]) =>
    parameters
      .filter((one) => one.in === place)
      .map((one) => ({ ...fieldOf(one.name, one.schema, one.required ?? false, 1), text: one.description }));
  const schema = Object.values(written.requestBody?.content ?? {})[0]?.schema;
  return {
    id,
    method,
    path,
    summary,
    tag,
    scope,
    idempotent,
    pathFields: at("path"),
    queryFields: at("query"),
    headerFields: at("header").filter(({ name }) => name !== "Idempotency-Key"),
    body: body && schema ? { required: body.required, form: body.form, fields: fieldsIn(schema, 1) } : null,
    starts: Object.entries(examples[id].requests).map(([name, { summary: words, value, dates }]) => ({
      name,
      summary: words,
      value: withoutSecrets(value),
      dates,
    })),
  };
}

function fieldsIn(schema: Schema, depth: number): FieldShape[] {
  const whole = resolve<Schema>(schema as { $ref: string });
  return Object.entries(whole.properties ?? {}).map(([name, one]) =>
    fieldOf(name, one, whole.required?.includes(name) ?? false, depth),
  );
}

function fieldOf(name: string, schema: Schema, required: boolean, depth: number): FieldShape {
  const whole = resolve<Schema>(schema as { $ref: string });
  const { kinds } = kindsOf(schema);
  const only = kinds.length === 1 ? kinds[0] : undefined;
  const kind = only ? kindOf(name, only, depth) : "json";
  return {
    name,
    kind,
    required,
    text: schema.description ?? whole.description ?? "",
    choices: kind === "map" || kind === "choice" || kind === "choices" ? namesFor(name, only ?? whole) : [],
    fields: kind === "object" && only ? fieldsIn(only, depth + 1) : [],
    value: kind === "map" && only ? fieldOf(name, only.additionalProperties as Schema, false, depth + 1) : null,
  };
}

function kindOf(name: string, schema: Schema, depth: number): FieldKind {
  const type = [schema.type].flat()[0];
  if (schema.enum || namesFor(name, schema).length > 0) return type === "array" ? "choices" : mapOr("choice", schema);
  if (type === "array" && schema.items && choicesOf(schema.items).length > 0) return "choices";
  if (type === "boolean") return "boolean";
  if (type === "integer" || type === "number") return "number";
  if (type === "string") {
    if (schema.format === "date-time") return "date";
    return (schema.maxLength ?? 0) >= longFrom && schema.format === undefined ? "long" : "text";
  }
  return type === "object" && schema.properties && depth < deepest ? "object" : "json";
}

function mapOr(kind: FieldKind, schema: Schema): FieldKind {
  return typeof schema.additionalProperties === "object" ? "map" : kind;
}

/** What may stand here: what the schema lists, else what the API knows by this name and lists nowhere. */
function namesFor(name: string, schema: Schema): readonly string[] {
  const slugs = Object.keys(channels);
  if (name === "channels" && schema.type?.includes("array")) return slugs;
  if ((name === "overrides" || name === "test") && typeof schema.additionalProperties === "object") return slugs;
  if (name === "test") return Object.keys(outcomes).map((outcome) => outcome.replace(/:N$/, ":3"));
  if (schema.items) return choicesOf(schema.items);
  return choicesOf(schema);
}
