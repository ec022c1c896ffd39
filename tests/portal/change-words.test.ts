import assert from "node:assert/strict";
import { test } from "node:test";
import { changeWords } from "#components/settings/developer/change-words.ts";
import type { Schema } from "#sandbox/contract/types.ts";

type Change = Schema<"AuditEvent">;

function told(actor: Partial<Change["actor"]>, me?: { id: string; anonymous: boolean }): string {
  const change: Change = {
    id: "aud_1",
    object: "audit_event",
    at: "2026-04-14T08:00:00.000Z",
    action: "key.created",
    target: "key_1",
    actor: { kind: "user", id: "usr_1", name: "Mara Lind", visitor: false, ...actor },
    address: null,
    detail: { name: "Server" },
  };
  return changeWords(change, new Map(), me)
    .map(({ text }) => text)
    .join("");
}

test("a change is told by whom: you, a name, a visitor who has a name now, or nobody known", () => {
  const me = { id: "usr_1", anonymous: false };
  assert.equal(told({}, me), "You made the key Server.");
  assert.equal(told({}), "Mara Lind made the key Server.");
  assert.equal(told({ visitor: true }, me), "You, as a visitor, made the key Server.");
  assert.equal(told({ visitor: true }, { id: "usr_1", anonymous: true }), "You made the key Server.");
  assert.equal(told({ visitor: true }), "Mara Lind, as a visitor, made the key Server.");
  assert.equal(told({ visitor: true, name: null }), "A visitor made the key Server.");
  assert.equal(told({ name: null }), "Somebody made the key Server.");
});
