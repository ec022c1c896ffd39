import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, test } from "node:test";
import type { Engine } from "#sandbox/store/engine.ts";
import { openSqlite } from "#sandbox/store/sqlite.ts";

const pages = 200;
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "aloha-checkpoints-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const sql = (text: string, ...parameters: unknown[]) => ({ sql: text, parameters });

async function opened(): Promise<Engine> {
  const engine = openSqlite(join(folder, "aloha.db"), { checkpointPages: pages });
  await engine.transaction((session) =>
    session.all(sql("CREATE TABLE IF NOT EXISTS note (id INTEGER PRIMARY KEY, words TEXT)")),
  );
  return engine;
}

/** Writes without a break, and reads beside it, until `enough`. Gives how many notes it wrote. */
async function write(engine: Engine, enough: () => boolean): Promise<number> {
  const endsAt = performance.now() + 30_000;
  let written = 0;
  while (!enough() && performance.now() < endsAt) {
    const words = String(written).repeat(500);
    const insert = () =>
      engine.transaction((session) => session.all(sql("INSERT INTO note (words) VALUES (?)", words)));
    const read = () => engine.all(sql("SELECT count(*) AS count FROM note"));
    await Promise.all([insert(), read(), insert(), read()]);
    written += 2;
  }
  return written;
}

/** How often the log began anew: SQLite counts it in the head of the file. */
function beginnings(): number {
  return readFileSync(join(folder, "aloha.db-wal")).readUInt32BE(12);
}

test("the log is moved into the database beside commits that never pause, and begins anew", async () => {
  const engine = await opened();
  const written = await write(engine, () => beginnings() >= 3);
  assert.ok(beginnings() >= 3, `the log began anew ${beginnings()} times`);
  assert.deepEqual(await engine.all(sql("SELECT count(*) AS count FROM note")), [{ count: written }]);
  await engine.close();
});

test("two processes on one file keep each other's commits, and their log begins anew", async () => {
  const engines = [await opened(), await opened()] as const;
  const done = () => beginnings() >= 2;
  const [one, other] = await Promise.all([write(engines[0], done), write(engines[1], done)]);
  assert.ok(beginnings() >= 2, `the log began anew ${beginnings()} times`);
  for (const engine of engines)
    assert.deepEqual(await engine.all(sql("SELECT count(*) AS count FROM note")), [{ count: one + other }]);
  await Promise.all(engines.map((engine) => engine.close()));
});

test("a store that is closed while its log is moved loses nothing, and leaves no log behind", async () => {
  const engine = await opened();
  const startedAt = performance.now();
  const written = await write(engine, () => performance.now() > 700 + startedAt);
  await engine.close();
  assert.equal(existsSync(join(folder, "aloha.db-wal")), false);
  const again = await opened();
  assert.deepEqual(await again.all(sql("SELECT count(*) AS count FROM note")), [{ count: written }]);
  await again.close();
});
