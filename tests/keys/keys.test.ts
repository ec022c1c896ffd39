import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import fc from "fast-check";
import { endSecret } from "#sandbox/keys/end-secret.ts";
import type { KeyDesk } from "#sandbox/keys/key-desk.ts";
import { credentialForm, makeSecret } from "#sandbox/keys/key-format.ts";
import { makeKey } from "#sandbox/keys/make-key.ts";
import { replaceSecret } from "#sandbox/keys/replace-secret.ts";
import { stopKey } from "#sandbox/keys/stop-key.ts";
import { redactSecrets } from "#sandbox/redact.ts";
import { checksum62 } from "#sandbox/secrets.ts";
import { advance } from "#tests/support/api-words.ts";
import { atKeyDesk } from "#tests/support/at-key-desk.ts";
import { call } from "#tests/support/call.ts";
import { type LiveWorkspace, newLiveWorkspace } from "#tests/support/live-workspace.ts";
import { useHouse } from "#tests/support/test-sandbox.ts";

const house = useHouse();
const dayMs = 24 * 3_600_000;

/** Works on keys as Settings will: one transaction, one mode, one person. */
const atDesk = <T>({ workspaceId }: LiveWorkspace, livemode: boolean, work: (desk: KeyDesk) => Promise<T>) =>
  atKeyDesk(house, { workspaceId, livemode }, work);

async function status(key: string): Promise<number> {
  return (await call("GET", "/v1/me", { key })).status;
}

describe("the form of a key", () => {
  test("the published vector", () => assert.equal(checksum62(`alo_test_${"0".repeat(32)}`), "3egnQ5"));

  test("47 characters, the right form, never twice", () => {
    const made = new Set(Array.from({ length: 500 }, (_, index) => makeSecret(index % 2 === 0)));
    assert.equal(made.size, 500);
    for (const secret of made) assert.deepEqual([secret.length, credentialForm(secret)], [47, "key"]);
  });

  test("any one wrong character is noticed without a look into the store", () => {
    const alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    fc.assert(
      fc.property(fc.integer({ min: 9, max: 46 }), fc.constantFrom(...alphabet), (place, char) => {
        const secret = makeSecret(false);
        if (secret[place] === char) return;
        assert.equal(credentialForm(secret.slice(0, place) + char + secret.slice(place + 1)), "mistyped");
      }),
    );
  });

  test("a text loses every secret in it and keeps what recognises one", () => {
    const secret = makeSecret(true);
    assert.equal(redactSecrets(`a ${secret}, b`), `a alo_live_…${secret.slice(-4)}, b`);
    assert.equal(redactSecrets("nothing here"), "nothing here");
  });
});

describe("rotation", () => {
  test("both work at once; the old one to the last millisecond of its 24 hours, and not at their end", async () => {
    const workspace = await newLiveWorkspace(house);
    const { secret, generation } = await atDesk(workspace, true, (desk) => replaceSecret(desk, workspace.liveKeyId, 1));
    assert.deepEqual([generation, await status(workspace.live), await status(secret)], [2, 200, 200]);
    const { headers } = await call("GET", "/v1/me", { key: workspace.live });
    assert.equal(headers.get("aloha-key-ends-at"), new Date(house.clock.now() + dayMs).toISOString());
    house.clock.advance(dayMs - 1);
    assert.deepEqual([await status(workspace.live), await status(secret)], [200, 200]);
    house.clock.advance(1);
    const ended = await call("GET", "/v1/me", { key: workspace.live });
    assert.deepEqual([ended.status, ended.body.code as unknown, await status(secret)], [401, "expired_key", 200]);
    assert.match(String(ended.body.detail), /rotated/);
  });

  test("rotated twice in a day, each old secret keeps its own 24 hours", async () => {
    const workspace = await newLiveWorkspace(house);
    const second = await atDesk(workspace, true, (desk) => replaceSecret(desk, workspace.liveKeyId, 1));
    house.clock.advance(6 * 3_600_000);
    const third = await atDesk(workspace, true, (desk) => replaceSecret(desk, workspace.liveKeyId, 2));
    house.clock.advance(18 * 3_600_000);
    assert.deepEqual(
      [await status(workspace.live), await status(second.secret), await status(third.secret)],
      [401, 200, 200],
    );
    house.clock.advance(6 * 3_600_000);
    assert.deepEqual([await status(second.secret), await status(third.secret)], [401, 200]);
  });

  test("grace never outlives the key's expiry", async () => {
    const workspace = await newLiveWorkspace(house, "free", { expiresAt: house.clock.now() + 3_600_000 });
    const { oldEndsAt } = await atDesk(workspace, true, (desk) => replaceSecret(desk, workspace.liveKeyId, 1));
    assert.equal(oldEndsAt, house.clock.now() + 3_600_000);
  });

  test("two rotations that expect the same generation are one rotation and one 409", async () => {
    const workspace = await newLiveWorkspace(house);
    const results = await Promise.allSettled(
      [1, 2].map(() => atDesk(workspace, true, (desk) => replaceSecret(desk, workspace.liveKeyId, 1))),
    );
    const refused = results
      .filter((result) => result.status === "rejected")
      .map((result) => (result.reason as { code: string }).code);
    assert.deepEqual(refused, ["key_already_rotated"]);
  });

  test("at most 10 live secrets", async () => {
    const workspace = await newLiveWorkspace(house);
    for (let generation = 1; generation < 10; generation++)
      await atDesk(workspace, true, (desk) => replaceSecret(desk, workspace.liveKeyId, generation));
    await assert.rejects(
      atDesk(workspace, true, (desk) => replaceSecret(desk, workspace.liveKeyId, 10)),
      { code: "too_many_secrets" },
    );
  });

  test("a test key's grace runs on the sandbox clock", async () => {
    const workspace = await newLiveWorkspace(house);
    const { secret } = await atDesk(workspace, false, (desk) => replaceSecret(desk, workspace.testKeyId, 1));
    await advance(secret, "PT23H59M59.999S");
    assert.equal(await status(workspace.test), 200);
    await advance(secret, "PT0.001S");
    assert.deepEqual(
      [await status(workspace.test), await status(secret), await status(workspace.live)],
      [401, 200, 200],
    );
  });

  test("an old secret can be ended before its time, the current one cannot", async () => {
    const workspace = await newLiveWorkspace(house);
    const { secret } = await atDesk(workspace, true, (desk) => replaceSecret(desk, workspace.liveKeyId, 1));
    await atDesk(workspace, true, (desk) => endSecret(desk, workspace.liveKeyId, 1));
    assert.deepEqual([await status(workspace.live), await status(secret)], [401, 200]);
    await assert.rejects(
      atDesk(workspace, true, (desk) => endSecret(desk, workspace.liveKeyId, 2)),
      { code: "secret_is_current" },
    );
    await assert.rejects(
      atDesk(workspace, true, (desk) => endSecret(desk, workspace.liveKeyId, 9)),
      { code: "not_found" },
    );
  });
});

describe("revoking", () => {
  test("stops every secret with the next request, the old one in its grace too", async () => {
    const workspace = await newLiveWorkspace(house);
    const { secret } = await atDesk(workspace, true, (desk) => replaceSecret(desk, workspace.liveKeyId, 1));
    await atDesk(workspace, true, (desk) => stopKey(desk, workspace.liveKeyId));
    const answers = await Promise.all([workspace.live, secret].map((key) => call("GET", "/v1/me", { key })));
    assert.deepEqual(
      answers.map(({ status: code, body }) => [code, body.code as unknown]),
      [
        [401, "revoked_key"],
        [401, "revoked_key"],
      ],
    );
    await atDesk(workspace, true, (desk) => stopKey(desk, workspace.liveKeyId));
    await assert.rejects(
      atDesk(workspace, true, (desk) => replaceSecret(desk, workspace.liveKeyId, 2)),
      { code: "key_ended" },
    );
  });
});

describe("creating and listing", () => {
  test("every problem at once", async () => {
    const workspace = await newLiveWorkspace(house);
    const wish = {
      name: "",
      scopes: [],
      expiresAt: house.clock.now(),
      ipAllow: Array.from({ length: 51 }, () => "10.0.0.1"),
    };
    await assert.rejects(
      atDesk(workspace, true, (desk) => makeKey(desk, wish)),
      (error: { errors: { pointer: string }[] }) => {
        assert.deepEqual(
          error.errors.map(({ pointer }) => pointer),
          ["/name", "/scopes", "/expiresAt", "/ipAllow"],
        );
        return true;
      },
    );
  });

  test("an allow-list entry that is no address is refused", async () => {
    const workspace = await newLiveWorkspace(house);
    for (const entry of ["10.0.0.0/33", "example.com", "10.0.0.1/", "::1/129"]) {
      await assert.rejects(
        atDesk(workspace, true, (desk) => makeKey(desk, { name: "k", scopes: ["read"], ipAllow: [entry] })),
        { code: "validation_failed" },
        entry,
      );
    }
  });

  test("50 live keys, and a revoked one makes room", async () => {
    const workspace = await newLiveWorkspace(house);
    for (let count = 1; count < 50; count++)
      await atDesk(workspace, true, (desk) => makeKey(desk, { name: `key ${count}`, scopes: ["read"] }));
    const one = () => atDesk(workspace, true, (desk) => makeKey(desk, { name: "one more", scopes: ["read"] }));
    await assert.rejects(one(), { code: "too_many_keys" });
    await atDesk(workspace, true, (desk) => stopKey(desk, workspace.liveKeyId));
    await one();
  });

  test("a key of another workspace, or of the other mode, is not there", async () => {
    const [workspace, other] = [await newLiveWorkspace(house), await newLiveWorkspace(house)];
    for (const [place, livemode] of [
      [other, true],
      [workspace, false],
    ] as const) {
      const stop = atDesk(place, livemode, (desk) => stopKey(desk, workspace.liveKeyId));
      await assert.rejects(stop, { code: "not_found" });
    }
  });

  test("every act leaves an audit row without a secret", async () => {
    const workspace = await newLiveWorkspace(house);
    const { secret } = await atDesk(workspace, true, (desk) => replaceSecret(desk, workspace.liveKeyId, 1));
    await atDesk(workspace, true, (desk) => endSecret(desk, workspace.liveKeyId, 1));
    await atDesk(workspace, true, (desk) => stopKey(desk, workspace.liveKeyId));
    const sql = "SELECT * FROM audit_event WHERE target = ? ORDER BY id";
    const rows = await house.sandbox.engine.all<{ action: string }>({ sql, parameters: [workspace.liveKeyId] });
    assert.deepEqual(rows.map(({ action }) => action).sort(), [
      "key.created",
      "key.revoked",
      "key.rotated",
      "key.secret_ended",
    ]);
    assert.ok(!JSON.stringify(rows).includes(secret));
  });
});

test("the database files hold no key that works", async () => {
  const workspace = await newLiveWorkspace(house);
  await call("GET", "/v1/me", { key: workspace.live });
  await house.sandbox.log.flush();
  const bytes = readdirSync(house.dataDir)
    .map((file) => readFileSync(join(house.dataDir, file), "latin1"))
    .join("");
  assert.ok(bytes.includes(workspace.liveKeyId));
  for (const secret of [workspace.live, workspace.test])
    assert.ok(!bytes.includes(secret) && !bytes.includes(secret.slice(9, 41)));
});
