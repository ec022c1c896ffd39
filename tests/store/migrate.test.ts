import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { readdirSync } from "node:fs";
import { test } from "node:test";
import type { Session } from "#sandbox/store/engine.ts";
import { migrateIn } from "#sandbox/store/migrate.ts";
import { shortTimings } from "#sandbox/store/migrations/0006-short-timings.ts";
import { openPostgres } from "#sandbox/store/postgres.ts";
import { openSqlite } from "#sandbox/store/sqlite.ts";
import { readTimings } from "#sandbox/webhooks/attempt-result.ts";
import { onEachEngine, type Place } from "#tests/support/engines.ts";

/** The files beside the list say what must have run; a name left out of the list shows here. */
const everyMigration = readdirSync("sandbox/store/migrations")
  .sort()
  .map((file) => ({ name: file.replace(/\.ts$/, "") }));

const ask = async (session: Session, sql: string) =>
  (await session.all<Record<string, string>>({ sql, parameters: [] })).map((row) => ({ ...row }));

onEachEngine(
  "migrations",
  (place) => {
    test("four processes that start at once on an empty database all open it, and one of them migrates", async () => {
      const starts = [1, 2, 3, 4].map(() => openInAnotherProcess(place));
      assert.deepEqual(await Promise.all(starts), ["opened", "opened", "opened", "opened"]);
      const engine = await place.open();
      assert.deepEqual(await ask(engine, "SELECT name FROM migration ORDER BY name"), everyMigration);
    });

    test("opening it again changes nothing and keeps the rows", async () => {
      const first = await place.open();
      await ask(first, "INSERT INTO idempotency VALUES ('a', 'f', 201, null, null, null, 1)");
      const second = await place.open();
      assert.deepEqual(await ask(second, "SELECT id, fingerprint FROM idempotency"), [{ id: "a", fingerprint: "f" }]);
      assert.deepEqual(await ask(second, "SELECT name FROM migration ORDER BY name"), everyMigration);
    });

    test("timings that were kept by name become arrays, and an attempt without them stays without", async () => {
      const engine = await place.open();
      const insert = (number: number, timings: string) =>
        ask(
          engine,
          `INSERT INTO webhook_attempt (delivery_id, number, workspace_id, livemode, trigger, fence, started_at,
            real_started_at, waited_ms, outcome, sent_headers, timings) VALUES
            ('dlv_1', ${number}, 'ws_1', 0, 'auto', 1, 1, 1, 0, 'running', '', ${timings})`,
        );
      await insert(1, `'{"dnsMs":null,"connectMs":1.5,"tlsMs":null,"firstByteMs":4,"totalMs":4.25}'`);
      await insert(2, "null");
      for (const sql of shortTimings(engine.dialect)) await ask(engine, sql);
      const [first, second] = await ask(engine, "SELECT timings FROM webhook_attempt ORDER BY number");
      const expected = { dnsMs: null, connectMs: 1.5, tlsMs: null, firstByteMs: 4, totalMs: 4.25 };
      assert.deepEqual(readTimings(first?.timings ?? ""), expected);
      assert.equal(second?.timings, null);
    });

    test("a database of another version is refused with its name and the way out", async () => {
      const engine = await place.open();
      await ask(engine, "INSERT INTO migration (name) VALUES ('0942-unknown')");
      await assert.rejects(place.open(), (error: Error) => {
        assert.match(error.message, /another version.*0942-unknown.*Use that version/);
        assert.match(error.message, /DATA_DIR or DATABASE_URL/);
        return true;
      });
    });
  },
  "empty",
);

onEachEngine(
  "the columns that nobody read",
  (place) => {
    test("go, and every row of their tables stays with the rest of what it held", async () => {
      const raw = openRaw(place);
      const before = new Set(everyMigration.map(({ name }) => name).filter((name) => name < "0018"));
      await raw.exclusively((session) => migrateIn(session, before));
      const png = place.dialect === "sqlite" ? "x'0102'" : "'\\x0102'";
      for (const sql of [
        `INSERT INTO card VALUES ('wsp_2', 0, 'b', 1080, 1350, 'words', ${png}, 7), ('wsp_1', 1, 'a', 1, 2, '', ${png}, 8)`,
        "INSERT INTO channel_connection VALUES ('wsp_1', 0, 'x', 'disconnected', '@mara')",
        `INSERT INTO api_key (id, workspace_id, livemode, kind, name, scopes, ip_allow, created_at, revoked_at,
          revoked_reason) VALUES ('key_1', 'wsp_1', 1, 'standard', 'k', 'read', '[]', 1, 2, 'leaked')`,
        `INSERT INTO api_key_secret (hash, key_id, generation, hint, created_at) VALUES ('h', 'key_1', 1, 'hint', 1)`,
        `INSERT INTO workspace (id, name, plan, time_zone, created_at, last_used_at, clock_state, clock_offset_ms,
          clock_target_at, epoch, seed_number, draws) VALUES ('wsp_1', 'w', 'free', 'UTC', 1, 1, 'advancing', 0, 9, 1, 1, 5)`,
      ])
        await ask(raw, sql);
      await raw.close();
      const engine = await place.open();
      const found = async (sql: string) => JSON.parse(JSON.stringify(await ask(engine, sql)));
      const cards = await ask(engine, "SELECT * FROM card ORDER BY hash");
      assert.deepEqual(
        cards.map(({ png: bytes, ...card }) => [card, [...Buffer.from(bytes ?? "")]]),
        [
          [{ workspace_id: "wsp_1", livemode: 1, hash: "a" }, [1, 2]],
          [{ workspace_id: "wsp_2", livemode: 0, hash: "b" }, [1, 2]],
        ],
      );
      const connection = { workspace_id: "wsp_1", livemode: 0, channel: "x", state: "disconnected" };
      assert.deepEqual(await found("SELECT * FROM channel_connection"), [connection]);
      const [key] = await found("SELECT * FROM api_key");
      assert.deepEqual([key.id, key.revoked_at, "revoked_reason" in key], ["key_1", 2, false]);
      assert.equal((await found("SELECT hash FROM api_key_secret")).length, 1);
      const [workspace] = await found("SELECT * FROM workspace");
      assert.deepEqual([workspace.draws, "clock_target_at" in workspace], [5, false]);
      // The hash is still the key of a card.
      await assert.rejects(ask(engine, `INSERT INTO card VALUES ('wsp_1', 1, 'a', ${png})`));
    });
  },
  "empty",
);

onEachEngine(
  "a migration that fails half-way",
  (place) => {
    test("leaves no table behind, so that the next start begins anew", async () => {
      const raw = openRaw(place);
      await ask(raw, "CREATE TABLE event (stands_in_the_way TEXT)");
      await assert.rejects(place.open(), /event/);
      const tables = {
        sqlite: "SELECT name FROM sqlite_schema WHERE type = 'table'",
        postgres: "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'",
      };
      assert.deepEqual(await ask(raw, tables[place.dialect]), [{ name: "event" }]);
      await ask(raw, "DROP TABLE event");
      await raw.close();
      const engine = await place.open();
      assert.deepEqual(await ask(engine, "SELECT name FROM migration ORDER BY name"), everyMigration);
    });
  },
  "empty",
);

function openRaw({ settings }: Place) {
  return settings.databaseUrl ? openPostgres(settings.databaseUrl) : openSqlite(`${settings.dataDir}/aloha.db`);
}

const opener = `
  const { openEngine } = await import("#sandbox/store/open.ts");
  const engine = await openEngine(JSON.parse(process.argv[1]));
  await engine.close();
  console.log("opened");`;

/** What a further process says when it opens the same database. */
function openInAnotherProcess(place: Place): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["--input-type=module", "-e", opener, JSON.stringify(place.settings)]);
    let said = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (chunk) => {
        said += chunk;
      });
    }
    child.on("error", reject).on("close", () => resolve(said.trim()));
  });
}
