import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, it } from "node:test";
import { mayInstall } from "../../scripts/debian-packages.mjs";
import { nodePackageName } from "../../scripts/node-package.mjs";

const scratch = mkdtempSync(join(tmpdir(), "aloha-launcher-"));
after(() => rmSync(scratch, { recursive: true, force: true }));
const launcher = "scripts/on-node-26.mjs";
const loader = "error while loading shared libraries: libatomic.so.1: cannot open shared object file";
const { optionalDependencies } = JSON.parse(readFileSync("package.json", "utf8"));
const version = `v${optionalDependencies[String(nodePackageName)]}`;

/** A copy of the launcher beside a Node that starts once the file `libatomic` is there, and an apt-get that we wrote. */
function withoutLibatomic(name: string, aptGet: string) {
  const home = join(scratch, name);
  const node = join(home, "node_modules", String(nodePackageName));
  mkdirSync(join(node, "bin"), { recursive: true });
  mkdirSync(join(home, "path"));
  for (const file of ["on-node-26.mjs", "debian-packages.mjs", "installed-program.mjs", "node-package.mjs"])
    cpSync(`scripts/${file}`, join(home, "scripts", file));
  writeFileSync(join(node, "package.json"), '{ "bin": { "node": "bin/node" } }');
  program(
    join(node, "bin/node"),
    `[ -e "${home}/libatomic" ] || { echo "node: ${loader}" >&2; exit 127; }\necho "ran $*"`,
  );
  program(join(home, "path/apt-get"), `echo "$*" >> "${home}/asked"\n${aptGet.replace("HOME", home)}`);
  const env = { ...process.env, PATH: `${join(home, "path")}:${process.env.PATH}` };
  const run = () =>
    spawnSync(process.execPath, [join(home, "scripts/on-node-26.mjs"), "a", "b c"], { env, encoding: "utf8" });
  return { run, asked: () => readFileSync(join(home, "asked"), "utf8") };
}

function program(path: string, text: string): void {
  writeFileSync(path, `#!/bin/sh\n${text}\n`);
  chmodSync(path, 0o755);
}

describe("the launcher of every npm script", () => {
  it("runs the script on Node 26 with its words, and Node 26 is first on the path of what it starts", () => {
    const script = join(scratch, "words.mjs");
    writeFileSync(
      script,
      `import { execFileSync } from "node:child_process";
       console.log(process.version, execFileSync("node", ["--version"]).toString().trim(), process.argv.slice(2).join("|"));
       process.exit(7);`,
    );
    const { stdout, status } = spawnSync(process.execPath, [launcher, script, "a", "b c"], { encoding: "utf8" });
    assert.equal(stdout, `${version} ${version} a|b c\n`);
    assert.equal(status, 7);
  });

  for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"] as const) {
    it(`hands ${signal} on once, and ends as the script ends`, async () => {
      const script = join(scratch, `${signal}.mjs`);
      writeFileSync(
        script,
        `let count = 0;
         process.on("${signal}", () => { count += 1; setTimeout(() => { console.log("told", count); process.exit(3); }, 100); });
         setTimeout(() => {}, 20_000);
         console.log("ready");`,
      );
      const child = spawn(process.execPath, [launcher, script], { stdio: ["ignore", "pipe", "inherit"] });
      let printed = "";
      child.stdout.on("data", (chunk) => {
        printed += chunk;
        if (String(chunk).includes("ready")) child.kill(signal);
      });
      const code = await new Promise((resolve) => child.on("close", resolve));
      assert.equal(printed, "ready\ntold 1\n");
      assert.equal(code, 3);
    });
  }

  it("says with its exit code which signal ended the script", () => {
    const { status } = spawnSync(process.execPath, [launcher, "-e", "process.kill(process.pid, 'SIGKILL')"]);
    assert.equal(status, 137);
  });
});

describe("a machine without libatomic", () => {
  it("gets it from Debian where that may be done, and is told what to do elsewhere", () => {
    const { run, asked } = withoutLibatomic("helped", 'case "$*" in *install*) touch "HOME/libatomic";; esac');
    const { stdout, stderr, status } = run();
    if (mayInstall()) {
      assert.match(asked(), /update\n.*install --yes --no-install-recommends libatomic1\n$/);
      assert.match(stdout, /^libatomic1 is not here\. Installing it from Debian.*\nran a b c\n$/);
      assert.equal(status, 0);
    } else {
      assert.match(stderr, /apt-get install libatomic1/);
      assert.equal(status, 1);
    }
  });

  it("is told what is missing when the package did not help", () => {
    const { stderr, status } = withoutLibatomic("helpless", "true").run();
    assert.equal(
      stderr,
      `Node 26 does not start here: node: ${loader}\nInstall libatomic, then try again: apt-get install libatomic1, or dnf install libatomic.\n`,
    );
    assert.equal(status, 1);
  });

  it("is told what apt-get said when that failed, where it may be asked", () => {
    const { stderr, status } = withoutLibatomic("offline", 'echo "E: no network" >&2; exit 100').run();
    assert.match(stderr, mayInstall() ? /^apt-get update failed:\nE: no network\n/ : /apt-get install libatomic1/);
    assert.equal(status, 1);
  });
});
