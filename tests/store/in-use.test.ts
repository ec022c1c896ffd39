import assert from "node:assert/strict";
import { test } from "node:test";
import { isInUse } from "#sandbox/store/in-use.ts";
import { openAsItIs } from "#sandbox/store/open.ts";
import { makeDatabase } from "#tests/support/postgres.ts";
import { until } from "#tests/support/until.ts";

test("a Postgres that we have open is in use, whatever name DATABASE_URL gives to our connections", async () => {
  const database = await makeDatabase();
  const place = { dataDir: "", databaseUrl: `${database.url}?application_name=portal-of-the-shop` };
  const engine = openAsItIs(place);
  await engine.all({ sql: "SELECT 1 AS one", parameters: [] });
  assert.equal(await isInUse(place), true);
  await engine.close();
  await until(async () => !(await isInUse(place)));
  await database.drop();
});
