// `npm run record`: runs every snippet of the docs and collects every refusal of the tests, and accepts what they
// answer now. Look at the diff before you commit it.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { requireNode } from "./node-version.ts";
import { runTests } from "./test/run-tests.ts";

requireNode();
const snippets = ["guide-snippets", "error-snippets", "reference-snippets"].map((name) => `tests/slow/${name}.test.ts`);
const { status } = spawnSync(
  process.execPath,
  ["--test", "--test-concurrency=1", "--test-global-setup=tests/support/postgres.ts", ...snippets],
  { stdio: "inherit", env: { ...process.env, RECORD_ANSWERS: "1" } },
);
const scratch = mkdtempSync(join(tmpdir(), "aloha-refusals-"));
const STATUS_LOG = join(scratch, "statuses");
await runTests("fast tests, for their refusals", { folders: ["fast"], env: { STATUS_LOG } });
const refusals = spawnSync(process.execPath, ["--test", "tests/last/problems.test.ts"], {
  stdio: "inherit",
  env: { ...process.env, STATUS_LOG, RECORD_ANSWERS: "1" },
});
rmSync(scratch, { recursive: true, force: true });
process.exit(status || refusals.status ? 1 : 0);
