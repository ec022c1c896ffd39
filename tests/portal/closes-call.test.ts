import assert from "node:assert/strict";
import { test } from "node:test";
import { closesCall } from "#components/settings/logs/closes-call.ts";

/** What is asked of an element here: whether it stands in a dialog. */
class FakeElement extends EventTarget {
  readonly inside: boolean;
  constructor(inside: boolean) {
    super();
    this.inside = inside;
  }
  closest() {
    return this.inside ? this : null;
  }
}

test("Escape closes the open call, but not from a dialog in front of it, nor where something else took it", (t) => {
  const before = globalThis.Element;
  globalThis.Element = FakeElement as unknown as typeof Element;
  t.after(() => {
    globalThis.Element = before;
  });
  const press = { key: "Escape", defaultPrevented: false, target: new FakeElement(false) };
  assert.equal(closesCall(press), true);
  assert.equal(closesCall({ ...press, target: null }), true);
  assert.equal(closesCall({ ...press, target: new FakeElement(true) }), false);
  assert.equal(closesCall({ ...press, defaultPrevented: true }), false);
  assert.equal(closesCall({ ...press, key: "Enter" }), false);
});
