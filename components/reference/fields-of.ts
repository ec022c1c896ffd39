import { objectPage } from "./object-pages.ts";
import { resolve, type Schema } from "./read-contract.ts";
import { choicesOf, kindsOf, ruleWords, schemaName, typeWords } from "./type-words.ts";

/** A field as the reference shows it. */
export interface Field {
  /** Where it stands, and its anchor: `body.overrides.{channel}.card`. */
  readonly place: string;
  readonly name: string;
  readonly type: string;
  /** Only said of what a caller sends. An answer has every field. */
  readonly need: "required" | "optional" | null;
  readonly text: string;
  readonly rules: readonly string[];
  readonly choices: readonly string[];
  /** The page of the object that it holds, where that has one. */
  readonly page: string | null;
  readonly below: readonly Field[];
}

export interface FieldWish {
  /** First part of every anchor. */
  readonly place: string;
  readonly sent: boolean;
  /** How many floors of fields to show. Below them stands a link to the page of the object. */
  readonly floors: number;
}

/** The fields of a schema, with those below them. */
export function fieldsOf(schema: Schema, wish: FieldWish, over: readonly string[] = []): Field[] {
  const whole = resolve<Schema>(schema as { $ref: string });
  const fields = Object.entries(whole.properties ?? {}).map(([name, field]) =>
    fieldOf(name, field, whole.required?.includes(name) ?? false, wish, over),
  );
  const others = whole.additionalProperties;
  if (
    typeof others === "object" &&
    Object.keys(resolve<Schema>(others as { $ref: string }).properties ?? {}).length > 0
  )
    fields.push(fieldOf(mapKey(whole), others, false, wish, over));
  return fields;
}

function fieldOf(name: string, field: Schema, required: boolean, wish: FieldWish, over: readonly string[]): Field {
  const whole = resolve<Schema>(field as { $ref: string });
  const place = `${wish.place}.${name}`;
  const known = schemaName(field);
  const page = wish.sent || known === null ? null : objectPage(known);
  // A floor that has a page of its own is read there, and a schema inside itself is shown once.
  const deeper = wish.floors > 1 && !(known !== null && over.includes(known));
  const path = known === null ? over : [...over, known];
  return {
    place,
    name,
    type: typeWords(field),
    need: wish.sent ? (required ? "required" : "optional") : null,
    text: field.description ?? whole.description ?? "",
    rules: ruleWords({ ...whole, ...field }),
    choices: choicesOf(field),
    page,
    below: deeper
      ? insideOf(field).flatMap((one) => fieldsOf(one, { ...wish, place, floors: wish.floors - 1 }, path))
      : [],
  };
}

/** The objects inside a value: itself, the items of a list, the values of a map. */
function insideOf(field: Schema): Schema[] {
  return kindsOf(field).kinds.flatMap((kind) => (kind.items ? insideOf(kind.items) : [kind]));
}

/** What stands for a name that is chosen: `{channel}` where the contract says whose name it is. */
function mapKey(map: Schema): string {
  return `{${/by the name of the (\w+)/.exec(map.description ?? "")?.[1] ?? "name"}}`;
}
