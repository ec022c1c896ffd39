import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Language } from "#sandbox/contract/snippets/snippet.ts";
import { longRunner } from "./long-runner.ts";

const run = promisify(execFile);
const here = (file: string) => join(import.meta.dirname, file);

export interface SnippetAnswer {
  readonly status: number;
  /** As text; empty where there was none. */
  readonly body: string;
}

/** A place of its own for the programs of a run, with the files that guides send, and a curl that prints the status and is silent else. */
export function snippetRoom(): string {
  const room = mkdtempSync(join(tmpdir(), "aloha-snippets-"));
  cpSync(here("../../public/samples"), room, { recursive: true });
  writeFileSync(join(room, ".curlrc"), 'silent\nshow-error\nwrite-out = "\\n%{http_code}"\n');
  return room;
}

let written = 0;

/**
 * Runs code as a reader would, with what it needs as variables, and reads its last answer. Node and Python stay from one
 * program to the next, because starting them takes longer than most calls.
 */
export async function runSnippet(
  room: string,
  language: Language,
  code: string,
  variables: Readonly<Record<string, string>>,
): Promise<SnippetAnswer> {
  if (language === "curl") {
    const env = { PATH: process.env.PATH, HOME: room, ...variables } as unknown as NodeJS.ProcessEnv;
    const { stdout } = await run("bash", ["-c", code], { env, cwd: room });
    return lastOfCurl(stdout);
  }
  const file = join(room, `snippet-${++written}.${language === "python" ? "py" : "ts"}`);
  writeFileSync(file, code);
  const errand = { file, variables };
  if (language === "python") {
    const { printed } = await outcome(longRunner(room, "python3", [here("snippet-runner.py")])(errand));
    return lastOfPython(String(printed));
  }
  const { answer } = await outcome(longRunner(room, process.execPath, [here("snippet-runner.ts")])(errand));
  return answer as SnippetAnswer;
}

async function outcome(running: Promise<unknown>): Promise<Record<string, unknown>> {
  const found = (await running) as Record<string, unknown>;
  if ("error" in found) throw new Error(String(found.error));
  return found;
}

/** A loop prints an answer after another; each body is followed by a line that begins with its status. */
function lastOfCurl(printed: string): SnippetAnswer {
  const end = printed.lastIndexOf("\n");
  const before = [...printed.slice(0, end).matchAll(/\n\d{3}(?=\{)/g)].at(-1);
  const start = before ? before.index + before[0].length : 0;
  return { status: Number(printed.slice(end + 1)), body: printed.slice(start, end) };
}

function lastOfPython(printed: string): SnippetAnswer {
  const last = printed.split(/\n(?=\d{3} \{)/).at(-1) ?? "";
  const [status = ""] = last.split(/\s/, 1);
  return { status: Number(status), body: last.slice(status.length + 1).trimEnd() };
}
