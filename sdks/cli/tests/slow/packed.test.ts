import assert from "node:assert/strict";
import { execFile, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { after, before, test } from "node:test";
import { promisify } from "node:util";
import { packCli } from "../../../../scripts/sdks/pack-cli.ts";
import { until } from "../../../../tests/support/until.ts";
import { binaries, ensureRuntimes } from "../../../typescript/tests/support/packed.ts";
import { startPortal } from "../../../typescript/tests/support/started.ts";
import { Started } from "../support/built.ts";
import { LocalServer } from "../support/local-server.ts";

const run = promisify(execFile);
const root = resolve(import.meta.dirname, "../../../..");
const home = mkdtempSync(join(tmpdir(), "aloha-packed-cli-"));
let tarball: string;
before(async () => {
  tarball = await packCli(home);
});
after(() => rmSync(home, { recursive: true, force: true }));

test("the tarball holds one program without dependencies, and stays within its size", async () => {
  const { stdout } = await run("tar", ["-tzf", tarball]);
  assert.deepEqual(
    stdout.trim().split("\n").sort(),
    ["CHANGELOG.md", "LICENSE", "README.md", "dist/THIRD-PARTY.md", "dist/aloha.cjs", "package.json"].map(
      (name) => `package/${name}`,
    ),
  );
  await run("tar", ["-xzf", tarball, "-C", home]);
  const text = JSON.parse(readFileSync(join(home, "package/package.json"), "utf8")) as Record<string, unknown>;
  assert.deepEqual([text.dependencies, text.bin], [undefined, { aloha: "dist/aloha.cjs" }]);
  const { size } = statSync(join(home, "package/dist/aloha.cjs"));
  assert.ok(size <= 85 * 1024, `aloha.cjs has ${size} bytes`);
});

test("it starts on Node 20", async (t) => {
  if (!(await ensureRuntimes())) return t.diagnostic("The runtimes are for Linux on x64.");
  await run("tar", ["-xzf", tarball, "-C", home]);
  const { stdout } = await run(binaries.node20, [join(home, "package/dist/aloha.cjs"), "posts", "create", "--help"]);
  assert.match(stdout, /^Create a post\.\n\nUsage\n {2}aloha posts create \[flags\]/);
});

/** Each line of each shell block of a page. */
function linesOf(file: string): string[] {
  const text = readFileSync(join(root, file), "utf8");
  return [...text.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].flatMap(([, block = ""]) => block.trim().split("\n"));
}

for (const page of ["sdks/cli/README.md", "content/docs/cli.mdx"]) {
  test(`every line for the shell of ${page} does what it says`, async (t) => {
    const portal = await startPortal();
    const local = new LocalServer();
    const own = await local.open();
    const folder = mkdtempSync(join(tmpdir(), "aloha-reader-"));
    const env = {
      PATH: `${folder}/bin:${process.env.PATH}`,
      HOME: folder,
      ALOHA_BASE_URL: portal.baseUrl,
      npm_config_prefix: folder,
      NODE_ENV: "test",
    } as const;
    t.after(async () => {
      local.close();
      await portal.stop();
      rmSync(folder, { recursive: true, force: true });
    });
    const lines = linesOf(page);
    assert.ok(lines.length > 10, `${lines.length} lines`);
    for (const line of lines) {
      const real = line
        .replace("@aloha/cli", `--offline ${tarball}`)
        .replace("http://localhost:4000/hooks/aloha", own)
        .replace("logs tail", "logs tail --format text");
      const started = new Started(spawn("bash", ["-c", `exec ${real}`], { cwd: folder, env: { ...env } }));
      started.child.stdin?.end(line === "aloha login" ? portal.testKey : "");
      if (/^aloha (listen|logs tail)/.test(line)) {
        await until(() => started.out.includes('"ready"') || started.err.includes("Waiting for calls"));
        assert.equal((await started.stop()).code, 130, `${line}: ${started.err}`);
      } else assert.equal((await started.ended).code, 0, `${line}: ${started.err}`);
    }
  });
}
