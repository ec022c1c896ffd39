import assert from "node:assert/strict";
import { test } from "node:test";
import { encodeBody } from "../src/encode.ts";
import { InvalidArgumentError } from "../src/index.ts";

const never = new Date(Number.NaN);
const refused = (field: string) => (error: unknown) =>
  error instanceof InvalidArgumentError && error.message.startsWith(`${field} is `);

test("a body is the JSON of its values, with dates in UTC and milliseconds", () => {
  const body = { at: new Date("2026-04-15T11:30:00+02:00"), list: [1, null, { deep: true }], left: undefined };
  assert.equal(encodeBody(body), '{"at":"2026-04-15T09:30:00.000Z","list":[1,null,{"deep":true}]}');
  assert.equal(encodeBody(null), "null");
  assert.equal(encodeBody(7), "7");
});

test("what JSON would turn into null is refused wherever it stands, with the place", () => {
  assert.throws(() => encodeBody({ scheduledAt: never }), refused("/scheduledAt"));
  assert.throws(() => encodeBody([{ n: [0, Number.POSITIVE_INFINITY] }]), refused("/0/n/1"));
  assert.throws(() => encodeBody(Number.NaN), InvalidArgumentError);
  class Planned {
    toJSON(): object {
      return { scheduledAt: never };
    }
  }
  assert.throws(() => encodeBody({ post: new Planned() }), refused("/post/scheduledAt"));
});

test("a circle is an error and no endless walk", () => {
  const circle: Record<string, unknown> = {};
  circle.again = circle;
  assert.throws(() => encodeBody(circle), TypeError);
  const own = { toJSON: () => own, one: 1 };
  assert.equal(encodeBody(own), '{"one":1}');
});
