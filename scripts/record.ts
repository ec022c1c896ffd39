// `npm run record`: runs every snippet of the guides and accepts what they answer now. Look at the diff before you commit it.
import { spawnSync } from "node:child_process";
import { requireNode } from "./node-version.ts";

requireNode();
const words = ["--test", "--test-global-setup=tests/support/postgres.ts", "tests/slow/guide-snippets.test.ts"];
const { status } = spawnSync(process.execPath, words, {
  stdio: "inherit",
  env: { ...process.env, RECORD_ANSWERS: "1" },
});
process.exit(status ?? 1);
