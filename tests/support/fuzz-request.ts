import { neededQuery } from "#sandbox/contract/needed-query.ts";
import { type Operation, type OperationId, operations } from "#sandbox/contract/operations.gen.ts";
import { validatorFor, validatorOf } from "#sandbox/contract/validator.ts";
import type { Dice } from "./dice.ts";
import { drawValue, type JsonSchema } from "./draw-value.ts";
import { exampleBody } from "./example-body.ts";
import { fillPath } from "./fill-path.ts";
import { type FuzzHouse, type FuzzRoom, isOfThePortal } from "./fuzz-house.ts";
import type { PersonRoad } from "./person-road.ts";
import { spoilBody } from "./spoil-body.ts";

/** What is expected: that the contract allows it, that it forbids it, that nobody may do it, or only a proper answer. */
export type Intent = "sound" | "spoiled" | "nobody" | "lost";

export interface FuzzRequest {
  readonly id: OperationId;
  readonly intent: Intent;
  readonly method: string;
  /** With its query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

/** One request for an operation, made from what the contract says of it. */
export function drawRequest(id: OperationId, dice: Dice, house: FuzzHouse): FuzzRequest {
  const operation = operations[id];
  const room = dice.pick(house.rooms);
  const guarded = operation.audience !== "public" && operation.audience !== "visitor" && !operation.signedLink;
  const draw = dice.next();
  const intent: Intent = draw < 0.05 && guarded ? "nobody" : draw < 0.12 ? "lost" : draw < 0.5 ? "spoiled" : "sound";
  const spoils = intent === "spoiled" ? whatToSpoil(operation, dice) : null;
  const body = bodyOf(operation, dice, spoils === "body");
  const really: Intent =
    intent !== "spoiled" || (spoils !== null && body.spoiled === (spoils === "body")) ? intent : "sound";
  const query = queryOf(operation, dice, spoils === "query");
  const { path, credentials } = isOfThePortal(id)
    ? asPerson(operation, dice, house, intent)
    : asKey(id, room, intent, dice);
  const headers = {
    ...(intent === "nobody" ? {} : credentials),
    ...(body.text === null ? {} : { "content-type": "application/json" }),
  };
  const target = query === "" ? path : `${path}?${query}`;
  return { id, intent: really, method: operation.method, path: target, headers, body: body.text };
}

function whatToSpoil({ body }: Operation, dice: Dice): "body" | "query" {
  return body && !body.form && dice.chance(0.7) ? "body" : "query";
}

/** The road of a key to a thing that is there; a lost one asks for something that is not. */
export function asKey(id: OperationId, room: FuzzRoom, intent: Intent, dice: Dice) {
  const known = intent === "lost" ? {} : room.has(operations[id].path);
  const odd = intent === "lost" && dice.chance(0.5);
  const path = odd ? operations[id].path.replaceAll(/\{\w+\}/g, () => dice.pick(oddSegments)) : fillPath(id, known);
  return { path, credentials: { authorization: `Bearer ${room.key}` } };
}

function asPerson({ id, path, method }: Operation, dice: Dice, house: FuzzHouse, intent: Intent) {
  const person = dice.pick(house.people);
  const place = path.replace("{id}", `{${path.split("/")[2]}}`).replace("{generation}", "1");
  const filled = intent === "lost" ? fillPath(id) : (filledBy(person, place) ?? fillPath(id));
  const credentials: Record<string, string> = { cookie: person.cookie, "aloha-mode": "test" };
  if (method !== "GET") credentials.origin = house.base;
  return { path: filled, credentials };
}

/** The path with what a person has; null when it names something else. */
function filledBy(person: PersonRoad, place: string): string | null {
  try {
    return person.fill(place);
  } catch {
    return null;
  }
}

const oddSegments = ["__proto__", "%00", "..%2f..", "a".repeat(300), "%F0%9F%92%A5", "'--", "x"];

function bodyOf(operation: Operation, dice: Dice, spoil: boolean): { text: string | null; spoiled: boolean } {
  const { body, id } = operation;
  if (body === null || body.form) return { text: null, spoiled: false };
  const isSound = validatorFor(body.schema);
  const schema: JsonSchema = { $ref: `aloha#/$defs/${body.schema}` };
  let sound: unknown = exampleBody(id);
  for (let tries = 0; tries < 6 && dice.chance(0.95); tries++) {
    const drawn = drawValue(schema, dice);
    if (!isSound(drawn)) continue;
    sound = drawn;
    break;
  }
  for (let tries = 0; spoil && tries < 6; tries++) {
    const spoiled = spoilBody(sound, schema, dice);
    if (!isSound(spoiled)) return { text: JSON.stringify(spoiled), spoiled: true };
  }
  return { text: JSON.stringify(sound), spoiled: false };
}

function queryOf(operation: Operation, dice: Dice, spoil: boolean): string {
  const { id, query } = operation;
  const isSound = validatorOf(`fuzz ${id}`, query.schema);
  const made: Record<string, unknown> = neededQuery(operation);
  for (const { name } of query.parameters) {
    const drawn = drawValue(query.schema.properties[name] as JsonSchema, dice);
    // A cursor is made by the house alone.
    if (name === "cursor" || dice.chance(0.75) || !isSound({ ...made, [name]: drawn })) continue;
    if (isSendable(drawn)) made[name] = drawn;
  }
  const words = new URLSearchParams(Object.entries(made).map(([name, value]) => [name, String(value)]));
  if (spoil) spoilQuery(words, operation, dice);
  return words.toString();
}

/** A list is written with commas, so its parts can have none, and an empty part would be no part. */
function isSendable(drawn: unknown): boolean {
  return !Array.isArray(drawn) || drawn.every((part) => part !== "" && !String(part).includes(","));
}

function spoilQuery(words: URLSearchParams, { query }: Operation, dice: Dice): void {
  const strict = query.parameters.filter(({ name, type }) => {
    const property = query.schema.properties[name];
    return type === "integer" || property?.enum !== undefined || property?.format === "date";
  });
  const one = strict.length > 0 && dice.chance(0.6) ? dice.pick(strict).name : null;
  if (one) words.set(one, dice.pick(["nope", "-1", "1e99", "%", "\u0000"]));
  else words.set(dice.pick(["nosuch", "__proto__", "Limit", "limit[]"]), "1");
}
