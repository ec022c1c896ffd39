import assert from "node:assert/strict";
import { test } from "node:test";
import { getMigrations } from "better-auth/db/migration";
import { authOptions } from "#sandbox/sign-in/auth-options.ts";
import { systemClock } from "#sandbox/time/clock.ts";
import { onEachEngine } from "#tests/support/engines.ts";
import { memoryMailer } from "#tests/support/memory-mailer.ts";
import { testAuthSecret } from "#tests/support/test-sandbox.ts";

onEachEngine("the tables of sign-in", (place) => {
  test("are exactly those that better-auth asks for, and better-auth finds nothing to make or to add", async () => {
    const options = authOptions({
      engine: place.engine,
      clock: systemClock,
      publicUrl: "http://localhost:3000",
      secrets: [{ version: 1, value: testAuthSecret }],
      mailer: memoryMailer(),
      report: assert.fail,
    });
    const { toBeCreated, toBeAdded, toBeAddedIndexes, schemaProblems } = await getMigrations(options);
    assert.deepEqual([toBeCreated, toBeAdded, toBeAddedIndexes, schemaProblems], [[], [], [], []]);
  });

  test("let nobody be in one workspace twice", async () => {
    const { engine } = place;
    const at = "2026-11-24T09:00:00.000Z";
    const run = (sql: string) => engine.transaction((session) => session.all({ sql, parameters: [] }));
    const no = engine.dialect === "sqlite" ? "0" : "false";
    await run(`INSERT INTO "user" VALUES ('usr_1', 'a', 'a@example.com', ${no}, null, '${at}', '${at}', ${no})`);
    await run(`INSERT INTO "organization" VALUES ('wsp_1', 'a', 'a', null, '${at}', null)`);
    await run(`INSERT INTO "member" VALUES ('mem_1', 'wsp_1', 'usr_1', 'owner', '${at}')`);
    await assert.rejects(run(`INSERT INTO "member" VALUES ('mem_2', 'wsp_1', 'usr_1', 'viewer', '${at}')`), /unique/i);
  });
});
