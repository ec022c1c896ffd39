import assert from "node:assert/strict";
import { test } from "node:test";
import { soundParts } from "#sandbox/contract/sound-parts.ts";

const body = {
  url: "a",
  events: ["x", 1],
  headers: { "a/b": 1, "c~d": "e" },
  deep: { deeper: { wrong: 1, right: 2 } },
};

test("leaves out what was refused, at any depth, and a list as a whole", () => {
  assert.deepEqual(soundParts(body, ["/events/1", "/headers/a~1b", "/deep/deeper/wrong"]), {
    url: "a",
    headers: { "c~d": "e" },
    deep: { deeper: { right: 2 } },
  });
});

test("a name that begins like a refused one stays, and so does all when nothing was refused", () => {
  assert.deepEqual(soundParts({ event: 1, events: 2 }, ["/event"]), { events: 2 });
  assert.deepEqual(soundParts(body, []), body);
});

test("of what is no object nothing is left", () => {
  for (const value of [null, "text", 7, [1], undefined]) assert.deepEqual(soundParts(value, [""]), {});
});
