import assert from "node:assert/strict";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { gunzipSync, gzipSync } from "node:zlib";
import type { Manifest } from "#sandbox/backup/manifest.ts";
import { restoreBackup } from "#sandbox/backup/restore-backup.ts";
import { takeBackup } from "#sandbox/backup/take-backup.ts";
import { sha256Hex } from "#sandbox/secrets.ts";
import { manualClock } from "#sandbox/time/clock.ts";
import { onEachEngine } from "#tests/support/engines.ts";
import { everyRow, fillEmptyTables } from "#tests/support/every-row.ts";
import { startAt, testSecretsKey } from "#tests/support/test-sandbox.ts";

const clock = manualClock(startAt);
const list = "media.jsonl.gz";
const table = join("tables", "idempotency.jsonl.gz");
const picture = join("media", "files-ab", "abc");

/** What may happen to a backup, and what the operator then reads. `key`: the SECRETS_KEY of the restore. */
const damages: Record<string, { spoil(folder: string): void; says: RegExp; key?: string | null }> = {
  "a table that was cut": {
    spoil: (folder) => truncateSync(join(folder, table), 30),
    says: /idempotency.*cannot be read/,
  },
  "a table with a flipped bit": {
    spoil: (folder) => {
      const bytes = readFileSync(join(folder, table));
      bytes[15] = (bytes[15] ?? 0) ^ 1;
      writeFileSync(join(folder, table), bytes);
    },
    says: /idempotency.*(cannot be read|was changed)/,
  },
  "a table whose rows were changed": {
    spoil: (folder) => rewrite(join(folder, table), (text) => text.replace("it's", "it is")),
    says: /idempotency.*was changed/,
  },
  "a table that is missing": { spoil: (folder) => rmSync(join(folder, table)), says: /idempotency.*cannot be read/ },
  "a media file that was changed": {
    spoil: (folder) => writeFileSync(join(folder, picture), "a picturf"),
    says: /media\/files-ab\/abc is missing or was changed/,
  },
  "a media file that is missing": {
    spoil: (folder) => rmSync(join(folder, picture)),
    says: /media\/files-ab\/abc is missing or was changed/,
  },
  "a list of files that leads out of the folder": {
    spoil: (folder) => relist(folder, (text) => text.replace("files-ab/abc", "../../../outside")),
    says: /names \.\.\/\.\.\/\.\.\/outside, which is no place for a file/,
  },
  "no manifest": {
    spoil: (folder) => rmSync(join(folder, "manifest.json")),
    says: /no manifest\.json.*no whole backup/,
  },
  "half a manifest": {
    spoil: (folder) => truncateSync(join(folder, "manifest.json"), 100),
    says: /manifest\.json is no whole JSON/,
  },
  "another format": { spoil: (folder) => change(folder, { format: 2 as 1 }), says: /format 2.*newer version/ },
  "a newer version": {
    spoil: (folder) => change(folder, { migrations: ["0001-first-tables", "0942-unknown"] }),
    says: /newer version.*0942-unknown.*Use that version/,
  },
  "a name that is none": {
    spoil: (folder) =>
      change(folder, { tables: [{ name: '"; drop', columns: [], rows: 0, lastId: null, sha256: "" }] }),
    says: /no table or column/,
  },
  "another key": {
    spoil: () => undefined,
    key: "another-key-that-is-long-enough-too",
    says: /SECRETS_KEY lacks the key/,
  },
  "no key": { spoil: () => undefined, key: null, says: /made with a SECRETS_KEY/ },
};

function change(folder: string, other: Partial<Manifest>): void {
  const file = join(folder, "manifest.json");
  writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, "utf8")), ...other }));
}

function rewrite(file: string, edit: (text: string) => string): string {
  const before = gunzipSync(readFileSync(file)).toString();
  const text = edit(before);
  assert.notEqual(text, before);
  writeFileSync(file, gzipSync(text));
  return sha256Hex(text);
}

function relist(folder: string, edit: (text: string) => string): void {
  const sha256 = rewrite(join(folder, list), edit);
  change(folder, { files: { count: 1, bytes: 9, sha256 } });
}

onEachEngine("a backup that is not what was written", (place) => {
  const scratch = mkdtempSync(join(tmpdir(), "aloha-spoilt-"));
  const sound = join(scratch, "sound");
  let made = 0;
  after(() => rmSync(scratch, { recursive: true, force: true }));

  before(async () => {
    const { engine } = place;
    await fillEmptyTables(engine);
    const room = join(scratch, "media", "files-ab");
    cpSync(import.meta.filename, join(room, "abc"));
    writeFileSync(join(room, "abc"), "a picture");
    await takeBackup(engine, clock, { dataDir: scratch, secretsKeys: [testSecretsKey] }, sound);
  });

  for (const [name, { spoil, says, key = testSecretsKey }] of Object.entries(damages))
    test(`${name} is refused, and nothing is changed`, async () => {
      const folder = join(scratch, `spoilt-${++made}`);
      cpSync(sound, folder, { recursive: true });
      spoil(folder);
      const dataDir = join(scratch, `target-${made}`);
      const secretsKeys = key === null ? null : [key];
      const rows = await everyRow(place.engine);
      await assert.rejects(restoreBackup(place.engine, { dataDir, secretsKeys }, folder, "replace"), says);
      assert.deepEqual(await everyRow(place.engine), rows);
      assert.equal(existsSync(dataDir), false);
    });

  test("rows that the database refuses in the middle leave everything as it was", async () => {
    const folder = join(scratch, "twice");
    cpSync(sound, folder, { recursive: true });
    // The same row twice: the file is whole and its hash is right, but it breaks the primary key.
    const file = join("tables", "worker_seat.jsonl.gz");
    const sha256 = rewrite(join(folder, file), (text) => text + text);
    const { tables } = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8")) as Manifest;
    const doubled = tables.map((one) => (one.name === "worker_seat" ? { ...one, rows: one.rows * 2, sha256 } : one));
    change(folder, { tables: doubled });
    const rows = await everyRow(place.engine);
    const settings = { dataDir: join(scratch, "twice-target"), secretsKeys: [testSecretsKey] };
    await assert.rejects(restoreBackup(place.engine, settings, folder, "replace"), /unique|duplicate/i);
    assert.deepEqual(await everyRow(place.engine), rows);
    await restoreBackup(place.engine, settings, sound, "replace");
    assert.deepEqual(await everyRow(place.engine), rows);
  });

  test("media that cannot be read leave no backup, which would lack them", async () => {
    const settings = { dataDir: join(scratch, "odd"), secretsKeys: [testSecretsKey] };
    mkdirSync(settings.dataDir);
    writeFileSync(join(settings.dataDir, "media"), "no folder");
    await assert.rejects(takeBackup(place.engine, clock, settings, join(scratch, "odd-backup")), /ENOTDIR/);
    assert.equal(existsSync(join(scratch, "odd-backup")), false);
  });

  test("a folder that is there already is never written over, and a backup that fails leaves no folder", async () => {
    const settings = { dataDir: scratch, secretsKeys: [testSecretsKey] };
    const before = readFileSync(join(sound, "manifest.json"), "utf8");
    await assert.rejects(takeBackup(place.engine, clock, settings, sound), /is there already/);
    assert.equal(readFileSync(join(sound, "manifest.json"), "utf8"), before);
    const broken = { ...place.engine, frozen: () => Promise.reject(new Error("the database went away")) };
    await assert.rejects(takeBackup(broken, clock, settings, join(scratch, "never")), /went away/);
    assert.deepEqual(
      readdirSync(scratch).filter((name) => name.startsWith("never")),
      [],
    );
  });
});
