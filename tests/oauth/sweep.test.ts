import assert from "node:assert/strict";
import { test } from "node:test";
import { dropEndedOauth } from "#sandbox/oauth/drop-ended-oauth.ts";
import {
  askConsent,
  askingFor,
  connect,
  refresh,
  refusalOf,
  registerApp,
  type Tokens,
} from "#tests/support/oauth-words.ts";
import { newOwner } from "#tests/support/test-browser.ts";
import { useHouse } from "#tests/support/test-sandbox.ts";

const house = useHouse();
const dayMs = 24 * 3_600_000;

async function rowsIn(table: string): Promise<number> {
  const [row] = await house.sandbox.engine.all<{ n: number }>({
    sql: `SELECT count(*) AS n FROM ${table}`,
    parameters: [],
  });
  return Number(row?.n);
}

test("requests and codes go a day after their end; tokens stay as long as a second use must be told", async () => {
  const app = await registerApp(house);
  const { browser, workspaceId } = await newOwner(house);
  await askConsent(browser, askingFor(app));
  const first = await connect(browser, app, { workspaceId, mode: "live" });
  const second = (await (await refresh(app, first.refresh_token)).json()) as Tokens;
  const sweep = () => dropEndedOauth(house.sandbox.engine, house.clock);
  house.clock.advance(dayMs);
  await sweep();
  assert.deepEqual([await rowsIn("oauth_request"), await rowsIn("oauth_code")], [2, 1]);
  house.clock.advance(600_001);
  await sweep();
  assert.deepEqual([await rowsIn("oauth_request"), await rowsIn("oauth_code")], [0, 0]);
  house.clock.advance(20 * dayMs);
  await sweep();
  assert.deepEqual(await refusalOf(await refresh(app, first.refresh_token)), [400, "invalid_grant"]);
  assert.deepEqual(await refusalOf(await refresh(app, second.refresh_token)), [400, "invalid_grant"]);
  house.clock.advance(121 * dayMs);
  await sweep();
  assert.equal(await rowsIn("oauth_token"), 0);
});
