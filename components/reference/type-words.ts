import { nameOf, resolve, type Schema } from "./read-contract.ts";

const formats: Record<string, string> = {
  "date-time": "date and time",
  date: "day",
  uri: "address",
  email: "mail address",
  binary: "file",
};

/** What kind of value a schema asks for, in words: `list of strings`, `integer or null`. */
export function typeWords(schema: Schema): string {
  const { kinds, orNull } = kindsOf(schema);
  const words = kinds.map((kind) => kindWords(kind)).join(" or ");
  return orNull ? `${words} or null` : words;
}

/** The schemas that a value may follow, and whether it may be null instead. */
export function kindsOf(schema: Schema): { kinds: Schema[]; orNull: boolean } {
  const found = { kinds: [] as Schema[], orNull: false };
  for (const one of schema.oneOf ?? [schema]) {
    const whole = resolve<Schema>(one as { $ref: string });
    const types = typeof whole.type === "string" ? [whole.type] : (whole.type ?? []);
    if (types.includes("null") || whole.enum?.includes(null)) found.orNull = true;
    const rest = types.filter((type) => type !== "null");
    if (rest.length > 0 || types.length === 0) found.kinds.push(rest.length > 0 ? { ...whole, type: rest } : whole);
  }
  return found;
}

function kindWords(schema: Schema): string {
  const [type = "any value", ...others] = schema.type ?? [];
  if (others.length > 0) return [type, ...others].join(" or ");
  if (schema.const !== undefined) return `always ${JSON.stringify(schema.const)}`;
  if (type === "array") return schema.items ? `list of ${plural(typeWords(schema.items))}` : "list";
  if (type === "object" && typeof schema.additionalProperties === "object")
    return `map of ${plural(typeWords(schema.additionalProperties))}`;
  if (idPrefix(schema) !== null) return "id";
  if (schema.contentEncoding) return `${schema.contentEncoding} text`;
  return (schema.format && formats[schema.format]) ?? type;
}

/** What an id starts with; null for a text that is no id. */
function idPrefix({ pattern }: Schema): string | null {
  return /^\^([a-z]+_)\[0-9A-HJKMNP-TV-Z\]\{26\}\$$/.exec(pattern ?? "")?.[1] ?? null;
}

function plural(words: string): string {
  if (words.includes(" or ") || words.startsWith("always")) return `“${words}”`;
  const [first = "", ...rest] = words.split(" of ");
  return [first === "address" ? "addresses" : first.replace(/s?$/, "s"), ...rest].join(" of ");
}

/** What a value must keep to, each rule in words: `1 to 13 items`, `no repeats`. */
export function ruleWords(schema: Schema): string[] {
  const rules = new Set<string>();
  for (const kind of kindsOf(schema).kinds) for (const rule of rulesOf(kind)) rules.add(rule);
  if (schema.default !== undefined) rules.add(`\`${JSON.stringify(schema.default)}\` when left out`);
  return [...rules];
}

function* rulesOf(schema: Schema): Generator<string> {
  const { minItems, maxItems, minLength, maxLength, minProperties, maxProperties, minimum, maximum } = schema;
  yield* bounds(minItems, maxItems, "item");
  if (schema.uniqueItems) yield "no repeats";
  yield* bounds(minLength, maxLength, "character");
  yield* bounds(minProperties, maxProperties, schema.properties ? "field" : "name");
  if (schema.propertyNames) {
    const names = schema.propertyNames;
    for (const rule of bounds(names.minLength, names.maxLength, "character")) yield `names of ${rule}`;
    if (names.pattern) yield `names match \`${names.pattern}\``;
  }
  if (minimum !== undefined && maximum !== undefined) yield `${grouped(minimum)} to ${grouped(maximum)}`;
  else if (minimum !== undefined && minimum !== 0) yield `at least ${grouped(minimum)}`;
  else if (maximum !== undefined) yield `at most ${grouped(maximum)}`;
  const prefix = idPrefix(schema);
  if (prefix !== null) yield `starts with \`${prefix}\``;
  else if (schema.pattern) yield `matches \`${schema.pattern}\``;
  if (schema.items && schema.type?.[0] === "array") {
    const items = kindsOf(schema.items).kinds.flatMap((kind) => (kind.properties ? [] : [...rulesOf(kind)]));
    if (items.length > 0) yield `each ${items.join(", ")}`;
  }
}

function* bounds(least: number | undefined, most: number | undefined, thing: string): Generator<string> {
  if (least !== undefined && least === most) yield count(least, thing);
  else if (least && most !== undefined) yield `${grouped(least)} to ${count(most, thing)}`;
  else if (least) yield `at least ${count(least, thing)}`;
  else if (most !== undefined) yield `at most ${count(most, thing)}`;
}

function count(number: number, thing: string): string {
  return `${grouped(number)} ${thing}${number === 1 ? "" : "s"}`;
}

function grouped(number: number): string {
  return number.toLocaleString("en");
}

/** The values that are allowed, where they are few and known. */
export function choicesOf(schema: Schema): string[] {
  const of = (one: Schema): readonly unknown[] => one.enum ?? (one.items ? choicesOf(one.items) : []);
  return kindsOf(schema)
    .kinds.flatMap((kind) => of(kind))
    .filter((value) => value !== null)
    .map(String);
}

/** The name of the schema that a value, or each item of it, follows; null for one that has no name. */
export function schemaName(schema: Schema): string | null {
  for (const one of schema.oneOf ?? [schema]) {
    if (one.$ref) return nameOf(one.$ref);
    if (one.items) return schemaName(one.items);
  }
  return null;
}
