import assert from "node:assert/strict";
import { test } from "node:test";
import { walkAll } from "../../../typescript/tests/support/scene.ts";
import { startPortal } from "../../../typescript/tests/support/started.ts";
import { builtCli, Terminal } from "../support/built.ts";
import { CliWalk } from "../support/cli-walk.ts";

test("every operation succeeds as a command of the built program, with the contract's own example", async (t) => {
  const [portal, file] = await Promise.all([startPortal(), builtCli()]);
  const terminal = new Terminal(file, { ALOHA_BASE_URL: portal.baseUrl, ALOHA_KEY: portal.testKey });
  t.after(async () => {
    terminal.close();
    await portal.stop();
  });
  const walk = new CliWalk(terminal);
  await walkAll(walk);
  assert.deepEqual(walk.missing(), []);
});
