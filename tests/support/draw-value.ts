import fc from "fast-check";
import { schemas } from "#sandbox/contract/schemas.gen.ts";
import type { Dice } from "./dice.ts";

export interface JsonSchema {
  readonly $ref?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly oneOf?: readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | JsonSchema;
  readonly propertyNames?: JsonSchema;
  readonly minProperties?: number;
  readonly items?: JsonSchema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly format?: string;
}

const deepest = 5;

/** Follows references until there is something to read. */
export function lookUp(schema: JsonSchema): JsonSchema {
  const name = schema.$ref?.split("/").at(-1);
  return name === undefined ? schema : lookUp((schemas.$defs as Record<string, JsonSchema>)[name] as JsonSchema);
}

/** Some value that a schema allows, as far as its words tell; whoever needs to be sure asks ajv. */
export function drawValue(given: JsonSchema, dice: Dice, depth = 0): unknown {
  const schema = lookUp(given);
  if ("const" in schema) return schema.const;
  if (schema.enum) return dice.pick(schema.enum);
  const choices = schema.oneOf ?? schema.anyOf;
  if (choices) return drawValue(dice.pick(choices), dice, depth);
  const type = typeof schema.type === "string" ? schema.type : dice.pick(schema.type ?? ["object"]);
  switch (type) {
    case "object":
      return objectOf(schema, dice, depth);
    case "array":
      return listOf(schema, dice, depth);
    case "string":
      return textOf(schema, dice);
    case "integer":
    case "number":
      return numberOf(schema, dice);
    case "boolean":
      return dice.chance(0.5);
    default:
      return null;
  }
}

function objectOf(schema: JsonSchema, dice: Dice, depth: number): Record<string, unknown> {
  const { properties = {}, required = [], additionalProperties, propertyNames, minProperties = 0 } = schema;
  const made: Record<string, unknown> = {};
  for (const [name, property] of Object.entries(properties))
    if (required.includes(name) || (depth < deepest && dice.chance(0.4)))
      made[name] = drawValue(property, dice, depth + 1);
  if (typeof additionalProperties === "object") {
    const more = Math.max(minProperties - Object.keys(made).length, dice.below(3));
    for (let count = 0; count < more; count++) {
      const name = propertyNames ? String(drawValue({ type: "string", ...propertyNames }, dice)) : `k${dice.below(99)}`;
      made[name] = drawValue(additionalProperties, dice, depth + 1);
    }
  }
  return made;
}

function listOf(
  { items = {}, minItems = 0, maxItems = 4, uniqueItems }: JsonSchema,
  dice: Dice,
  depth: number,
): unknown[] {
  const count = dice.between(minItems, Math.min(maxItems, minItems + 2));
  const made = Array.from({ length: count }, () => drawValue(items, dice, depth + 1));
  if (!uniqueItems) return made;
  return [...new Map(made.map((one) => [JSON.stringify(one), one])).values()];
}

function numberOf({ minimum = -5, maximum = minimum + 1000, type }: JsonSchema, dice: Dice): number {
  if (dice.chance(0.3)) return dice.chance(0.5) ? minimum : maximum;
  const drawn = minimum + dice.next() * (maximum - minimum);
  return type === "integer" ? Math.floor(drawn) : drawn;
}

const letters = [..."abcdefgh ijklmn opqrstuvwxyz ÄÖéñ 日本 💥 .,!?-_0123456789"];

function textOf({ pattern, format, minLength = 0, maxLength = minLength + 30 }: JsonSchema, dice: Dice): string {
  if (format) return formatted(format, dice);
  if (pattern) return dice.pick(matching(pattern));
  const length = dice.chance(0.05)
    ? Math.min(maxLength, 3000)
    : dice.between(minLength, Math.min(maxLength, minLength + 30));
  return Array.from({ length }, () => dice.pick(letters))
    .join("")
    .trim()
    .padEnd(minLength, "a");
}

const pools = new Map<string, readonly string[]>();

/** Texts that match a pattern: the same few in every run. */
function matching(pattern: string): readonly string[] {
  const pool = pools.get(pattern) ?? fc.sample(fc.stringMatching(new RegExp(pattern)), { seed: 7, numRuns: 20 });
  pools.set(pattern, pool);
  return pool;
}

function formatted(format: string, dice: Dice): string {
  const day = `20${dice.between(27, 40)}-${String(dice.between(1, 12)).padStart(2, "0")}-${String(dice.between(1, 28)).padStart(2, "0")}`;
  switch (format) {
    case "date":
      return day;
    case "date-time":
      return `${day}T${String(dice.between(0, 23)).padStart(2, "0")}:00:00${dice.pick(["Z", ".5Z", "+02:00", "-11:30"])}`;
    case "email":
      return `person${dice.below(9999)}@example.com`;
    default:
      return `https://hooks${dice.below(99)}.example.com/${dice.below(9999)}`;
  }
}
