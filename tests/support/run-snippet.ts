import { execFile } from "node:child_process";
import { cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Language } from "#sandbox/contract/snippets/snippet.ts";
import type { TapLane } from "./answer-tap.ts";
import { longRunner } from "./long-runner.ts";
import { scratchFolder } from "./scratch-folder.ts";

const run = promisify(execFile);
const here = (file: string) => join(import.meta.dirname, file);

export interface SnippetAnswer {
  readonly status: number;
  /** As text; empty where there was none. */
  readonly body: string;
  /** What the program said. */
  readonly printed: string;
}

/** A place of its own for the programs of a run, with the files that guides send, and a curl that prints the status and is silent else. */
export function snippetRoom(): string {
  const room = scratchFolder("snippets");
  cpSync(here("../../public/samples"), room, { recursive: true });
  writeFileSync(join(room, ".curlrc"), 'silent\nshow-error\nwrite-out = "\\n%{http_code}"\n');
  return room;
}

let written = 0;

/** What is run, and where. */
export interface Program {
  readonly room: string;
  readonly language: Language;
  readonly code: string;
  readonly variables: Readonly<Record<string, string>>;
  /** Where its calls pass; cURL says itself what it got. */
  readonly lane: TapLane;
}

/**
 * Runs code as a reader would, with what it needs as variables, and reads its last answer. Node and Python stay from one
 * program to the next, because starting them takes longer than most calls.
 */
export async function runSnippet({ room, language, code, variables, lane }: Program): Promise<SnippetAnswer> {
  if (language === "curl") {
    const env = { PATH: process.env.PATH, HOME: room, ...variables } as unknown as NodeJS.ProcessEnv;
    const { stdout } = await run("bash", ["-c", code], { env, cwd: room });
    return { ...lastOfCurl(stdout), printed: stdout };
  }
  const file = `snippet-${++written}.${language === "python" ? "py" : "ts"}`;
  writeFileSync(join(room, file), code);
  lane.taken();
  const printed = await runFile(room, language, file, { ALOHA_BASE_URL: `${lane.base}/v1`, ...variables });
  const answer = lane.taken().at(-1);
  if (!answer) throw new Error(`This made no call:\n${code}`);
  return { ...answer, printed };
}

/** Runs a file of a room, and gives what it printed. */
export async function runFile(
  room: string,
  language: "typescript" | "python",
  file: string,
  variables: Readonly<Record<string, string>>,
): Promise<string> {
  const [command, runner] =
    language === "python" ? ["python3", "snippet-runner.py"] : [process.execPath, "snippet-runner.ts"];
  const { printed } = await outcome(longRunner(room, command, [here(runner)])({ file: join(room, file), variables }));
  return String(printed);
}

async function outcome(running: Promise<unknown>): Promise<Record<string, unknown>> {
  const found = (await running) as Record<string, unknown>;
  if ("error" in found) throw new Error(String(found.error));
  return found;
}

/** A loop prints an answer after another; each body is followed by a line that begins with its status. */
function lastOfCurl(printed: string): { status: number; body: string } {
  const end = printed.lastIndexOf("\n");
  const before = [...printed.slice(0, end).matchAll(/\n\d{3}(?=\{)/g)].at(-1);
  const start = before ? before.index + before[0].length : 0;
  return { status: Number(printed.slice(end + 1)), body: printed.slice(start, end) };
}
