import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { restoreBackup } from "#sandbox/backup/restore-backup.ts";
import { takeBackup } from "#sandbox/backup/take-backup.ts";
import type { Dialect, Engine } from "#sandbox/store/engine.ts";
import { migrateIn, ownTables } from "#sandbox/store/migrate.ts";
import { openAsItIs, openEngine } from "#sandbox/store/open.ts";
import { manualClock } from "#sandbox/time/clock.ts";
import { create } from "#tests/support/api-words.ts";
import { call } from "#tests/support/call.ts";
import { countRows } from "#tests/support/count-rows.ts";
import { everyRow, fillEmptyTables, oddText } from "#tests/support/every-row.ts";
import { type FullWorkspace, newFullWorkspace } from "#tests/support/full-workspace.ts";
import { type Database, makeDatabase } from "#tests/support/postgres.ts";
import { closeHouse, openHouse, startAt, type TestHouse, testSecretsKey } from "#tests/support/test-sandbox.ts";

const dialects: readonly Dialect[] = ["sqlite", "postgres"];
const words: Record<Dialect, string> = { sqlite: "SQLite", postgres: "Postgres" };
const scratch = mkdtempSync(join(tmpdir(), "aloha-backup-"));
const clock = manualClock(startAt);
const databases: Database[] = [];
let made = 0;

after(async () => {
  for (const database of databases) await database.drop();
  rmSync(scratch, { recursive: true, force: true });
});

/** A folder and a database that hold nothing yet. */
async function newPlace(dialect: Dialect) {
  const database = dialect === "postgres" ? await makeDatabase() : null;
  if (database) databases.push(database);
  return {
    dataDir: join(scratch, `place-${++made}`),
    databaseUrl: database?.url ?? null,
    secretsKeys: [testSecretsKey],
  };
}

/** The media files of a house with what is in them. */
function filesIn(dataDir: string): string[] {
  const room = join(dataDir, "media");
  const names = readdirSync(room, { recursive: true, encoding: "utf8" }).filter((name) => /^files-.*\//.test(name));
  return names.sort().map((name) => `${name} ${readFileSync(join(room, name), "base64")}`);
}

const newFolder = () => join(scratch, `backup-${++made}`);
const ask = (engine: Engine, sql: string) => engine.all<Record<string, never>>({ sql, parameters: [] });

/** Restores into a place and gives its open engine. */
async function restored(folder: string, place: Awaited<ReturnType<typeof newPlace>>): Promise<Engine> {
  const engine = openAsItIs(place);
  await restoreBackup(engine, place, folder).catch(async (error) => {
    await engine.close();
    throw error;
  });
  return engine;
}

for (const from of dialects) {
  describe(`a backup of a house on ${words[from]}`, () => {
    const folder = newFolder();
    let rows: Record<string, string[]> = {};
    let full: FullWorkspace;
    let posts = "";
    let files: string[] = [];
    let lastJob = 0;

    before(async () => {
      const place = await newPlace(from);
      const house: TestHouse = await openHouse({ databaseUrl: place.databaseUrl });
      full = await newFullWorkspace(house);
      await create(full.key, { content: oddText.replace(/\r\n/g, "\n"), channels: ["linkedin"] });
      posts = (await call("GET", "/v1/posts", { key: full.key })).text;
      await house.sandbox.log.flush();
      await house.sandbox.usage.flush();
      await house.sandbox.marks.flush();
      const { engine } = house.sandbox;
      await fillEmptyTables(engine);
      // The newest job is gone before the backup: its number must not come again.
      lastJob = Number((await ask(engine, "SELECT max(id) AS id FROM job"))[0]?.id);
      await ask(engine, `DELETE FROM job WHERE id = ${lastJob}`);
      rows = await everyRow(engine);
      files = filesIn(house.dataDir);
      assert.ok(files.length > 0, "an upload lies in a file");
      await takeBackup(engine, clock, { dataDir: house.dataDir, secretsKeys: [testSecretsKey] }, folder);
      await closeHouse(house);
    });

    test("leaves out no table: every one of them has a row", () => {
      assert.ok(Object.keys(rows).length > 40);
      for (const name of Object.keys(rows)) assert.ok(ownTables(from).has(name), name);
      assert.deepEqual(
        Object.entries(rows)
          .filter(([, lines]) => lines.length === 0)
          .map(([name]) => name),
        [],
      );
    });

    for (const to of dialects)
      test(`comes back on ${words[to]} row for row, and goes on from there`, async () => {
        const place = await newPlace(to);
        const engine = await restored(folder, place);
        assert.deepEqual(await everyRow(engine), rows);
        await engine.close();
        const house = await openHouse({ databaseUrl: place.databaseUrl, dataDir: place.dataDir });
        assert.equal((await call("GET", "/v1/posts", { key: full.key })).text, posts);
        assert.deepEqual(filesIn(place.dataDir), files);
        await create(full.key, { content: "the first after it", channels: ["linkedin"] });
        const [first] = await ask(house.sandbox.engine, "SELECT max(id) AS id FROM job");
        assert.ok(Number(first?.id) > lastJob, `job ${first?.id} comes after ${lastJob}`);
        await closeHouse(house);
      });

    test("is refused by a database that has rows, which keep as they were", async () => {
      const place = await newPlace(from);
      const engine = await openEngine(place);
      await ask(engine, "INSERT INTO idempotency VALUES ('kept', 'f', 201, null, null, null, 1)");
      const old = await everyRow(engine);
      await assert.rejects(
        restoreBackup(engine, place, folder),
        /has rows in idempotency.*nothing was restored.*--replace/s,
      );
      assert.deepEqual(await everyRow(engine), old);
      await engine.close();
    });

    test("takes the place of what a database has, when told to", async () => {
      const place = await newPlace(from);
      const engine = await openEngine(place);
      await fillEmptyTables(engine);
      await ask(engine, "CREATE TABLE of_somebody_else (a INTEGER)");
      await restoreBackup(engine, place, folder, "replace");
      assert.deepEqual(await ask(engine, "SELECT * FROM of_somebody_else"), []);
      await ask(engine, "DROP TABLE of_somebody_else");
      assert.deepEqual(await everyRow(engine), rows);
      await engine.close();
    });
  });

  describe(`a backup while others write, on ${words[from]}`, () => {
    test("is the database at one instant, whatever is written between two reads", async () => {
      const place = await newPlace(from);
      const engine = await openEngine(place);
      let written = 0;
      const writePair = () =>
        engine.transaction(async (session) => {
          const id = ++written;
          for (const sql of [
            `INSERT INTO idempotency VALUES ('${id}', 'f', 201, null, null, null, 1)`,
            `INSERT INTO worker_seat VALUES ('${id}', 'o', 1)`,
          ])
            await session.all({ sql, parameters: [] });
        });
      for (let count = 0; count < 20; count++) await writePair();
      const busy: Engine = {
        ...engine,
        frozen: (work) =>
          engine.frozen((session) =>
            work({
              dialect: session.dialect,
              async all<Row>(statement: { sql: string; parameters: readonly unknown[] }) {
                const rows = await session.all<Row>(statement);
                await writePair();
                return rows;
              },
            }),
          ),
      };
      const folder = newFolder();
      await takeBackup(busy, clock, place, folder);
      assert.ok(written > 60, `${written} pairs were written in all`);
      const copy = await restored(folder, await newPlace("sqlite"));
      const counts = [await countRows(copy, "idempotency"), await countRows(copy, "worker_seat")];
      // The first read of all comes before the first write, and with it the instant.
      assert.deepEqual(counts, [20, 20]);
      await copy.close();
      await engine.close();
    });
  });

  describe(`a backup of another version, on ${words[from]}`, () => {
    test("an older one is brought up to date, also into a database that was newer", async () => {
      const place = await newPlace(from);
      const old = openAsItIs(place);
      const then = new Set(["0001-first-tables", "0002-webhooks", "0003-attempts-tell"]);
      await old.exclusively((session) => migrateIn(session, then));
      await ask(old, "INSERT INTO idempotency VALUES ('old', 'f', 201, null, null, null, 1)");
      await ask(
        old,
        `INSERT INTO webhook_attempt (delivery_id, number, workspace_id, livemode, trigger, fence, started_at,
          real_started_at, waited_ms, outcome, sent_headers, timings) VALUES
          ('dlv_1', 1, 'ws_1', 0, 'auto', 1, 1, 1, 0, 'delivered', '', '{"dnsMs":null,"connectMs":1.5,"tlsMs":null,"firstByteMs":4,"totalMs":5}')`,
      );
      const folder = newFolder();
      assert.deepEqual((await takeBackup(old, clock, place, folder)).migrations, [...then]);
      await old.close();
      const target = await newPlace(from);
      const newer = await openEngine(target);
      await restoreBackup(newer, target, folder);
      const names = (await ask(newer, "SELECT name FROM migration ORDER BY name")).map(({ name }) => String(name));
      assert.ok(names.length > then.size && [...then].every((name) => names.includes(name)));
      const [attempt] = await ask(newer, "SELECT timings FROM webhook_attempt");
      assert.ok(String(attempt?.timings).startsWith("["), "0006 has shortened it");
      assert.equal(await countRows(newer, "idempotency", "id = 'old'"), 1);
      await newer.close();
    });

    test("a database that a newer program made is not copied by half", async () => {
      const place = await newPlace(from);
      const engine = await openEngine(place);
      await ask(engine, "INSERT INTO migration (name) VALUES ('0942-unknown')");
      await assert.rejects(takeBackup(engine, clock, place, newFolder()), /another version.*0942-unknown/);
      await engine.close();
    });
  });
}
