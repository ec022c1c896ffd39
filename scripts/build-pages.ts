import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { sha256Hex } from "../sandbox/secrets.ts";
import { hasVendor, layOutVendor, vendor } from "./vendor.ts";

const root = join(import.meta.dirname, "..");
const stampFile = join(root, ".next", "sources.sha256");
/** Everything that the built pages are made of. */
const sources = [
  "app",
  "components",
  "content",
  "sandbox",
  "public",
  "openapi.yaml",
  "next.config.mjs",
  "postcss.config.mjs",
  "package.json",
  "package-lock.json",
  "tsconfig.json",
];

/** Builds the pages unless the build at hand was made from these very sources. Says what it does while it does it. */
export async function buildPages(say: (line: string) => void = console.log): Promise<void> {
  const stamp = fingerprint();
  const built = existsSync(join(root, ".next", "BUILD_ID")) && readStamp() === stamp;
  if (!built || !hasVendor()) await layOutVendor();
  if (built) return;
  const why = existsSync(join(root, ".next", "BUILD_ID"))
    ? "The sources are newer than the build"
    : "There is no build yet";
  say(`${why}. Building the pages, which takes about a minute.`);
  const startedAt = performance.now();
  const heartbeat = setInterval(() => say(`  still building, ${seconds(startedAt)} s`), 15_000);
  try {
    await nextBuild();
  } finally {
    clearInterval(heartbeat);
  }
  writeFileSync(stampFile, stamp);
  say(`Built in ${seconds(startedAt)} s.`);
}

function nextBuild(): Promise<void> {
  const next = join(root, "node_modules", "next", "dist", "bin", "next");
  const env = { ...process.env, NODE_ENV: "production" as const, NEXT_TELEMETRY_DISABLED: "1" };
  const child = spawn(process.execPath, [next, "build"], { cwd: root, env, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk: Buffer) => {
      output += chunk.toString();
    });
  }
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (code) => (code === 0 ? resolve() : reject(new Error(`The build failed:\n${output}`))));
  });
}

/** One hash over every source and the Node that built it. */
function fingerprint(): string {
  const files = sources.flatMap((source) => filesUnder(join(root, source)));
  return sha256Hex(
    [process.version, ...files.map((file) => `${relative(root, file)} ${sha256Hex(readFileSync(file))}`)].join("\n"),
  );
}

function filesUnder(path: string): string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !file.startsWith(vendor))
    .sort();
}

function readStamp(): string | null {
  return existsSync(stampFile) ? readFileSync(stampFile, "utf8") : null;
}

function seconds(startedAt: number): number {
  return Math.round((performance.now() - startedAt) / 1000);
}
