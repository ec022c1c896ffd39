import { type Operation, operations } from "#sandbox/contract/operations.gen.ts";
import { type Field, fieldsOf } from "./fields-of.ts";
import { answersWith } from "./object-pages.ts";
import { readContract } from "./read-contract.ts";

/** All that the reference says of an object. */
export interface ObjectView {
  /** What it says in `object`. */
  readonly kind: string;
  readonly description: string;
  readonly fields: readonly Field[];
  /** The operations that answer it. */
  readonly given: readonly Operation[];
}

export function objectView(name: string): ObjectView {
  const schema = readContract().components.schemas[name];
  if (!schema) throw new Error(`The contract has no object ${name}.`);
  return {
    kind: String(schema.properties?.object?.const),
    description: schema.description ?? "",
    fields: fieldsOf(schema, { place: "object", sent: false, floors: 3 }),
    given: Object.values(operations).filter(({ id }) => answersWith(id, name)),
  };
}
