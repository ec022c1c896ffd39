// `node scripts/on-node-26.mjs SCRIPT …`: runs a script on the Node that came with `npm ci`, whatever Node started it.
// Plain JavaScript, because that may be a Node 20.
import { spawn, spawnSync } from "node:child_process";
import { constants } from "node:os";
import { delimiter, dirname } from "node:path";
import { installPackage, mayInstall } from "./debian-packages.mjs";
import { programOf } from "./installed-program.mjs";
import { nodePackageName, wantedNode } from "./node-package.mjs";

try {
  run(startable(find()), process.argv.slice(2));
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

/** The Node of this project; where none is made for this machine, the one at hand, when it is new enough. */
function find() {
  try {
    return programOf(String(nodePackageName), "node");
  } catch {
    if (Number(process.versions.node.split(".")[0]) >= wantedNode) return process.execPath;
    throw new Error(
      nodePackageName
        ? `Node ${wantedNode} is not in node_modules. Run npm ci, without --omit=optional.`
        : `This needs Node ${wantedNode}, and npm has none for ${process.platform} on ${process.arch}. Install it, then try again.`,
    );
  }
}

/** Node 26 is linked with libatomic, which comes to a Debian with a compiler. A bare one gets it here. */
function startable(node) {
  let wrong = troubleOf(node);
  if (wrong.includes("libatomic.so.1") && mayInstall()) {
    installPackage("libatomic1");
    wrong = troubleOf(node);
  }
  if (wrong === "") return node;
  const advice = wrong.includes("libatomic.so.1")
    ? "Install libatomic, then try again: apt-get install libatomic1, or dnf install libatomic."
    : "Install what it asks for, then try again.";
  throw new Error(`Node ${wantedNode} does not start here: ${wrong}\n${advice}`);
}

/** What the machine says when it cannot start this Node; nothing when it can. */
function troubleOf(node) {
  const { status, stderr, error } = spawnSync(node, ["--version"], { encoding: "utf8" });
  return status === 0 ? "" : stderr?.trim() || error?.message || `it ended with ${status}`;
}

function run(node, words) {
  const env = { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env.PATH ?? ""}` };
  const child = spawn(node, words, { stdio: "inherit", env });
  // A terminal tells everybody in the foreground of Ctrl+C; a second one would cut the child's stop short.
  const told = process.stdin.isTTY || process.stdout.isTTY || process.stderr.isTTY;
  process.on("SIGINT", () => told || child.kill("SIGINT"));
  for (const signal of ["SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  child.on("error", (error) => {
    console.error(`${node} does not start: ${error.message}`);
    process.exit(1);
  });
  child.on("exit", (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)));
}
