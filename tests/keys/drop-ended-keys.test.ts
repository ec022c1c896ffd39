import assert from "node:assert/strict";
import { test } from "node:test";
import { dropEndedKeys } from "#sandbox/keys/drop-ended-keys.ts";
import { sweepWorkspaces } from "#sandbox/workspaces/sweep-workspaces.ts";
import { call } from "#tests/support/call.ts";
import { countRows } from "#tests/support/count-rows.ts";
import { keyIn, makeKey, rotateKey } from "#tests/support/key-words.ts";
import { newOwner } from "#tests/support/test-browser.ts";
import { useHouse } from "#tests/support/test-sandbox.ts";

const house = useHouse();
const dayMs = 24 * 3_600_000;

const codeOf = async (key: string) => (await call("GET", "/v1/me", { key })).body.code as unknown;

test("a revoked key and a rotated secret are told apart from unknown ones for 90 days, and then dropped", async () => {
  const { browser, workspaceId } = await newOwner(house);
  const [revoked, rotated] = [await makeKey(browser), await makeKey(browser)];
  const { secret } = keyIn(await rotateKey(browser, rotated.id, 1));
  await browser.ask("DELETE", `/v1/keys/${revoked.id}`);
  house.clock.advance(90 * dayMs);
  await dropEndedKeys(house.sandbox.engine, house.clock);
  assert.deepEqual([await codeOf(revoked.secret), await codeOf(rotated.secret)], ["revoked_key", "expired_key"]);
  house.clock.advance(dayMs + 1);
  await dropEndedKeys(house.sandbox.engine, house.clock);
  assert.deepEqual([await codeOf(revoked.secret), await codeOf(rotated.secret)], ["invalid_key", "invalid_key"]);
  assert.equal(await codeOf(secret), undefined);
  assert.equal(await countRows(house.sandbox.engine, "api_key", `workspace_id = '${workspaceId}' AND livemode = 1`), 1);
});

test("who changed what is kept for 400 days", async () => {
  const { workspaceId } = await newOwner(house);
  const entries = () => countRows(house.sandbox.engine, "audit_event", `workspace_id = '${workspaceId}'`);
  house.clock.advance(400 * dayMs);
  await sweepWorkspaces(house.sandbox.engine, house.clock);
  assert.ok((await entries()) > 0);
  house.clock.advance(1);
  await sweepWorkspaces(house.sandbox.engine, house.clock);
  assert.equal(await entries(), 0);
});
