import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { type Findings, judgeWorkspace } from "#components/going-live/judge-workspace.ts";
import { checkIds } from "#components/going-live/verdicts.ts";
import type { Schema } from "#sandbox/contract/types.ts";

const session = {
  workspace: { name: "Harbour", timeZone: "Europe/Lisbon", claimed: true },
} as unknown as Schema<"PortalSession">;
const secret = (more: object = {}) => ({ state: "current", exposedAt: null, exposureDismissedAt: null, ...more });
const key = (more: object = {}) =>
  ({
    kind: "standard",
    status: "active",
    lastUsedAt: "2026-11-24T09:00:00Z",
    secrets: [secret()],
    ...more,
  }) as unknown as Schema<"Key">;
const webhook = (more: object = {}) =>
  ({
    status: "enabled",
    health: { lastSuccessAt: "2026-11-24T09:00:00Z" },
    secrets: [{ role: "primary" }],
    ...more,
  }) as unknown as Schema<"Webhook">;
const member = (role: string) => ({ role }) as unknown as Schema<"Member">;
const ready: Findings = {
  session,
  keys: [key()],
  webhooks: [webhook()],
  members: [member("owner"), member("admin"), member("viewer")],
  refused: 3,
};
const statesOf = (findings: Findings) =>
  Object.fromEntries(Object.entries(judgeWorkspace(findings)).map(([id, { state }]) => [id, state]));

describe("the checklist of going live", () => {
  it("says of a workspace that is ready that nothing is left, and leaves the time zone to its people", () => {
    const states = statesOf(ready);
    assert.deepEqual(Object.keys(states).sort(), [...checkIds].sort());
    assert.deepEqual(
      Object.entries(states).filter(([, state]) => state !== "done"),
      [["time-zone", "look"]],
    );
    assert.equal(judgeWorkspace(ready)["time-zone"]?.words, "It is Europe/Lisbon");
  });

  it("says what an empty one lacks", () => {
    const states = statesOf({ session, keys: [], webhooks: [], members: [member("owner")], refused: 0 });
    const open = Object.entries(states).filter(([, state]) => state === "open");
    assert.deepEqual(open.map(([id]) => id).sort(), [
      "delivered",
      "live-key",
      "live-key-used",
      "live-webhook",
      "refused",
      "two-keepers",
      "webhook-secret",
    ]);
  });

  it("counts old secrets, exposed ones, and webhooks that never answered or have several secrets", () => {
    const found = judgeWorkspace({
      ...ready,
      keys: [
        key({
          secrets: [secret({ exposedAt: "2026-11-24T09:00:00Z" }), secret({ state: "ending" })],
          lastUsedAt: null,
        }),
        key({ status: "revoked", secrets: [secret({ state: "ending" })] }),
      ],
      webhooks: [
        webhook({ health: { lastSuccessAt: null }, secrets: [{ role: "primary" }, { role: "old" }] }),
        webhook({ status: "disabled", health: { lastSuccessAt: null } }),
      ],
    });
    assert.deepEqual(found["live-key"], { state: "done", words: "1 live key" });
    assert.deepEqual(found["live-key-used"], { state: "open", words: "Not used yet" });
    assert.deepEqual(found["old-secret"], { state: "open", words: "1 still works" });
    assert.deepEqual(found["seen-in-clear"], { state: "open", words: "1 was seen" });
    assert.deepEqual(found.delivered, { state: "open", words: "1 has never answered" });
    assert.deepEqual(found["webhook-secret"], { state: "open", words: "1 has several" });
  });

  it("guesses nothing where it could not ask", () => {
    const states = statesOf({ session, keys: null, webhooks: null, members: null, refused: null });
    assert.deepEqual(
      Object.entries(states).filter(([, state]) => state !== "look"),
      [["owner", "done"]],
    );
  });

  it("tells an owner whose question was lost something else than a viewer who may not ask", () => {
    const lost = { keys: null, webhooks: null, members: null, refused: null };
    const wordsFor = (role: "owner" | "admin" | "viewer") => {
      const found = judgeWorkspace({ session: { ...session, role }, ...lost });
      return [found["live-key"]?.words, found["live-webhook"]?.words];
    };
    assert.deepEqual(wordsFor("owner"), ["Could not be found out", "Could not be found out"]);
    assert.deepEqual(wordsFor("admin"), wordsFor("owner"));
    assert.deepEqual(wordsFor("viewer"), ["Owners and admins see this", "Owners and admins see this"]);
  });
});
