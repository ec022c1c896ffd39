import type { Dice } from "./dice.ts";
import type { JsonSchema } from "./draw-value.ts";

const wrong: readonly unknown[] = [
  null,
  0,
  -1.5,
  "",
  "\u0000",
  [],
  {},
  [null],
  { a: { b: [] } },
  true,
  1e300,
  "a".repeat(20_000),
];

/** A body with one thing changed that may well be wrong; ajv says whether it is. */
export function spoilBody(sound: unknown, { required = [] }: JsonSchema, dice: Dice): unknown {
  if (sound === null || typeof sound !== "object" || Array.isArray(sound) || dice.chance(0.1)) return dice.pick(wrong);
  const names = Object.keys(sound);
  const draw = dice.next();
  if (draw < 0.2) return { ...sound, [dice.pick(["x", "__proto_", "Content", "constructor "])]: dice.pick(wrong) };
  if (draw < 0.4 && required.length > 0) return without(sound, dice.pick(required));
  if (names.length === 0) return dice.pick(wrong);
  const name = dice.pick(names);
  return { ...sound, [name]: dice.pick(wrong) };
}

function without(sound: object, name: string): object {
  return Object.fromEntries(Object.entries(sound).filter(([own]) => own !== name));
}
