import assert from "node:assert/strict";
import { test } from "node:test";
import { changeWords } from "#components/settings/developer/change-words.ts";
import type { Schema } from "#sandbox/contract/types.ts";

type Change = Schema<"AuditEvent">;

function told(
  actor: Partial<Change["actor"]>,
  me?: { id: string; anonymous: boolean },
  part: Partial<Change> = {},
): string {
  const change: Change = {
    id: "aud_1",
    object: "audit_event",
    at: "2026-04-14T08:00:00.000Z",
    action: "key.created",
    target: "key_1",
    actor: { kind: "user", id: "usr_1", name: "Mara Lind", visitor: false, ...actor },
    address: null,
    detail: { name: "Server" },
    ...part,
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

test("what became of an app and of its connections is told in words", () => {
  const said = (action: string, detail: Change["detail"] = {}) =>
    told({}, undefined, { action, target: "app_1", detail: { name: "Harbour", ...detail } });
  assert.equal(said("app.created"), "Mara Lind registered the app Harbour.");
  assert.equal(
    said("app.updated", { redirectUris: ["https://example.com/cb"], homepage: null }),
    "Mara Lind changed the name, the redirect URIs and the home page of the app Harbour.",
  );
  assert.equal(
    said("app.secret_rotated", { generation: 3, oldEndsAt: "2026-04-15T08:00:00.000Z" }),
    "Mara Lind rotated the client secret of Harbour. Generation 2 ends Wed 15 Apr 2026, 08:00:00 UTC.",
  );
  assert.equal(
    said("app.secret_ended", { generation: 2 }),
    "Mara Lind ended generation 2 of the client secret of Harbour.",
  );
  assert.equal(said("app.deleted", { connections: 0 }), "Mara Lind deleted the app Harbour.");
  assert.equal(said("app.deleted", { connections: 1 }), "Mara Lind deleted the app Harbour, and one connection ended.");
  assert.equal(
    said("connection.granted", { mode: "test", scopes: ["read", "write"] }),
    "Mara Lind connected Harbour with test data: read, write.",
  );
  assert.equal(said("connection.revoked"), "Mara Lind disconnected Harbour.");
});

test("what an app did, or Aloha found, is nobody's doing", () => {
  const said = (action: string, kind: Change["actor"]["kind"]) =>
    told({ kind, id: null, name: null }, undefined, { action, detail: { name: "Harbour" } });
  assert.equal(said("connection.revoked", "app"), "Harbour ended its connection by itself.");
  assert.equal(
    said("connection.reuse_detected", "system"),
    "A refresh token of Harbour was used twice. That one device was signed out.",
  );
  assert.equal(
    said("connection.code_replayed", "system"),
    "A code of Harbour was used twice. What it had given was ended.",
  );
});
