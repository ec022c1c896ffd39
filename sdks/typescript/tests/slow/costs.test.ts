import assert from "node:assert/strict";
import { cpSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { installPacked, type Project } from "../support/packed.ts";

// What `npm run bench -- --sdks` measures, as ratios with much room: of a few rounds the least counts, so a busy machine
// makes both sides slower. A package of many files, or a call that does its work twice, is far beyond the limits.

const root = join(import.meta.dirname, "../../../..");
let project: Project;

before(async () => {
  project = await installPacked();
  for (const name of ["import-cost.ts", "call-cost.ts"])
    cpSync(join(root, "bench/sdks", name), join(project.folder, name));
  project.write("package.json", '{ "private": true, "type": "module" }');
  symlinkSync(join(root, "node_modules/express"), join(project.folder, "node_modules/express"));
});
after(() => project?.remove());

for (const format of ["esm", "cjs"]) {
  test(`loading it (${format}) takes less than half of what express takes`, async () => {
    const least = { "@aloha/sdk": Number.POSITIVE_INFINITY, express: Number.POSITIVE_INFINITY };
    for (let round = 0; round < 5; round++) {
      for (const name of ["@aloha/sdk", "express"] as const) {
        const took = Number(await project.run(process.execPath, ["import-cost.ts", name, format]));
        assert.ok(took > 0);
        least[name] = Math.min(least[name], took);
      }
    }
    assert.ok(least["@aloha/sdk"] < least.express / 2, JSON.stringify(least));
  });
}

test("a call takes less than six times what raw fetch takes, and less than eight times with hooks and pace", async () => {
  const full = "@aloha/sdk with hooks and pace";
  const words = ["call-cost.ts", "15", "fetch", "@aloha/sdk", full];
  const costs = JSON.parse(await project.run(process.execPath, words)) as Record<string, number>;
  const times = (name: string) => Number(costs[name]) / Number(costs.fetch);
  assert.ok(times("@aloha/sdk") > 1 && times("@aloha/sdk") < 6, JSON.stringify(costs));
  assert.ok(times(full) < 8, JSON.stringify(costs));
});
