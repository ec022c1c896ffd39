import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import type { OwnProcess } from "#tests/support/child-process.ts";
import { makeDatabase } from "#tests/support/postgres.ts";
import { startServer } from "#tests/support/server-process.ts";
import { testSecretsKey } from "#tests/support/test-sandbox.ts";

const scratch = mkdtempSync(join(tmpdir(), "aloha-commands-"));
const running: OwnProcess[] = [];

after(async () => {
  for (const process of running) await process.kill();
  rmSync(scratch, { recursive: true, force: true });
});

/** Runs one of the two commands as an operator does, and says how it ended. */
function run(command: "backup" | "restore", settings: Record<string, string>, ...words: string[]) {
  const env = { ...process.env, SECRETS_KEY: "", ...settings };
  const child = spawn("npm", ["run", "--silent", command, "--", ...words], { env });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (part) => (said += part));
  return new Promise<{ code: number | null; said: string }>((resolve, reject) => {
    child.once("error", reject).once("close", (code) => resolve({ code, said }));
  });
}

async function start(settings: Record<string, string>) {
  const server = await startServer({ SECRETS_KEY: "", WEBHOOK_WORKER: "off", ...settings });
  running.push(server);
  return server;
}

async function newKey(base: string): Promise<string> {
  const answer = await fetch(`${base}/v1/sandbox/workspaces`, { method: "POST" });
  const { key } = (await answer.json()) as { key: { secret: string } };
  return key.secret;
}

const me = (base: string, key: string) => fetch(`${base}/v1/me`, { headers: { authorization: `Bearer ${key}` } });

test("a house moves from SQLite to Postgres and back by two commands, its own key with it", async () => {
  const first = { DATA_DIR: join(scratch, "first") };
  const server = await start(first);
  const key = await newKey(server.base);
  const folder = join(scratch, "backup");

  const taken = await run("backup", first, folder);
  assert.equal(taken.code, 0, taken.said);
  assert.match(taken.said, /^Wrote \d+ rows of \d+ tables and 0 media files to .*backup\.\n$/);
  for (const own of [folder, first.DATA_DIR]) assert.equal(statSync(own).mode & 0o777, 0o700, own);
  assert.equal(statSync(join(folder, "secrets-key")).mode & 0o777, 0o600);

  const busy = await run("restore", first, folder, "--replace");
  assert.equal(busy.code, 1);
  assert.match(busy.said, /A server or a worker has this database open.*Stop it first/);
  assert.equal((await me(server.base, key)).status, 200);
  await server.stop();

  const database = await makeDatabase();
  const ownKey = readFileSync(join(folder, "secrets-key"), "utf8");
  const second = { DATA_DIR: join(scratch, "second"), DATABASE_URL: database.url, SECRETS_KEY: ownKey };
  const moved = await run("restore", second, folder);
  assert.equal(moved.code, 0, moved.said);
  assert.match(moved.said, /^Restored \d+ rows and 0 media files as they stood at 20\d\d-.*Z\.\n$/);
  const onPostgres = await start(second);
  assert.equal((await me(onPostgres.base, key)).status, 200);
  const inUse = await run("restore", second, folder, "--replace");
  assert.match(inUse.said, /has this database open/);

  const again = join(scratch, "again");
  assert.equal((await run("backup", second, again)).code, 0);
  assert.equal(existsSync(join(again, "secrets-key")), false, "a SECRETS_KEY stays with the operator");
  await onPostgres.stop();
  await database.drop();
  const third = { DATA_DIR: join(scratch, "third"), SECRETS_KEY: ownKey };
  const back = await run("restore", third, again);
  assert.equal(back.code, 0, back.said);
  assert.equal((await me((await start(third)).base, key)).status, 200);
});

test("what is not understood is said, and ends with a code of its own", async () => {
  const nowhere = { DATA_DIR: join(scratch, "nowhere"), SECRETS_KEY: testSecretsKey };
  const usage = await run("backup", nowhere);
  assert.deepEqual([usage.code, /^Usage: npm run backup -- FOLDER/.test(usage.said)], [2, true]);
  const missing = await run("backup", nowhere, join(scratch, "never"));
  assert.deepEqual([missing.code, /There is no database in .*Set DATA_DIR/.test(missing.said)], [1, true]);
  assert.equal(existsSync(nowhere.DATA_DIR), false, "a wrong DATA_DIR leaves no empty database behind");
  const none = await run("restore", nowhere, join(scratch, "none"));
  assert.deepEqual([none.code, /no manifest\.json/.test(none.said)], [1, true]);
  const odd = await run("restore", nowhere, "a", "--force");
  assert.deepEqual([odd.code, /^Usage: npm run restore/.test(odd.said)], [2, true]);
});
