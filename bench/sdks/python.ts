// What the Python client costs beside others: CPU of an import, and CPU of a call over loopback. The others are installed
// into an environment of their own, for this run alone: `node bench/sdks/python.ts`.
import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { packPython } from "../../scripts/sdks/pack-python.ts";

const run = promisify(execFile);
const others = ["httpx", "requests", "stripe", "resend"];
const script = join(import.meta.dirname, "python_costs.py");

export interface PythonCosts {
  readonly subject: string;
  readonly importMs: number;
  readonly httpClientImportMs: number;
  readonly callUs: number;
  readonly overHttpClientUs: number;
  readonly httpClientUs: number;
  readonly python: string;
}

/** Measures the built wheel and its peers, one after the other. A peer that cannot be installed is left out, by name. */
export async function measurePython(rounds = 10): Promise<readonly PythonCosts[]> {
  const folder = await mkdtemp(join(tmpdir(), "aloha-bench-"));
  try {
    const { wheel } = await packPython(folder);
    await run("python3", ["-m", "venv", join(folder, "venv")]);
    const python = join(folder, "venv/bin/python");
    await run(python, ["-m", "pip", "install", "--quiet", "--no-index", wheel]);
    const subjects = ["usealoha", "http.client"];
    for (const name of others) if (await installed(python, name)) subjects.push(name);
    const rows: PythonCosts[] = [];
    for (const subject of subjects) rows.push(await measured(python, subject, rounds));
    return rows;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function installed(python: string, name: string): Promise<boolean> {
  try {
    await run(python, ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", name]);
    return true;
  } catch (error) {
    console.log(`${name} is left out, since it could not be installed: ${String(error).split("\n")[0]}`);
    return false;
  }
}

async function measured(python: string, subject: string, rounds: number): Promise<PythonCosts> {
  const { stdout } = await run(python, [script, subject, String(rounds)], { cwd: tmpdir(), timeout: 300_000 });
  return JSON.parse(stdout) as PythonCosts;
}

/** The rows as a table in Markdown. */
export function pythonTable(rows: readonly PythonCosts[]): string {
  const lines = rows.map(
    ({ subject, importMs, callUs, overHttpClientUs }) =>
      `| ${subject} | ${importMs} ms | ${callUs} µs | ${overHttpClientUs} µs |`,
  );
  const head = ["| Python | import, CPU | a call, CPU | of it over http.client |", "|---|---|---|---|"];
  return [...head, ...lines].join("\n");
}

if (import.meta.main) console.log(pythonTable(await measurePython()));
