import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { aloha, json, newHome, testKey } from "./support/fake-machine.ts";

test("init warns where .gitignore lets .env through, and only there", async () => {
  const cases: [string, boolean][] = [
    ["node_modules\n.env\n", true],
    ["/.env\r\n", true],
    [".env*\n", true],
    ["*.env\n", true],
    ["**/.env\n", true],
    // These are other files: .env.local and the like.
    [".env.*\n", false],
    [".env.local\n", false],
    ["# .env\n", false],
  ];
  for (const [text, isIgnored] of cases) {
    const home = newHome();
    writeFileSync(join(home, ".gitignore"), text);
    const { out, code, err } = await aloha(["init", "--format", "text"], {
      env: { ALOHA_KEY: testKey },
      home,
      answer: () => json({ id: "lsn_1", secret: "whsec_x" }, 201),
    });
    assert.equal(code, 0, err);
    assert.equal(out.includes(".env is not in .gitignore"), !isIgnored, text);
  }
});
