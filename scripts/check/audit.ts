// `npm run audit`, and a step of `npm run check`: known holes in what runs in production fail it. Where the registry
// cannot be asked, it says so and passes: a check that fails because a server elsewhere is away would be passed by.
import { spawnSync } from "node:child_process";
import { judgeAudit } from "./judge-audit.ts";

const patience = ["--fetch-retries=0", "--fetch-timeout=15000"];
const { stdout } = spawnSync("npm", ["audit", "--omit=dev", "--json", ...patience], {
  encoding: "utf8",
  timeout: 30_000,
  stdio: ["ignore", "pipe", "ignore"],
});
const verdict = judgeAudit(stdout ?? "");
if (verdict.kind === "clean") console.log(`No known hole in ${verdict.packages} packages.`);
if (verdict.kind === "no answer") console.log(`The registry did not tell (${verdict.why}). Nothing is known of holes.`);
if (verdict.kind === "holes") {
  console.log(verdict.lines.join("\n"));
  process.exitCode = 1;
}
