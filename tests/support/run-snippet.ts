import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Language } from "#components/docs/snippet.ts";

const run = promisify(execFile);
const preload = join(import.meta.dirname, "report-fetch.ts");

export interface SnippetAnswer {
  readonly status: number;
  /** As text; empty where there was none. */
  readonly body: string;
}

/** A place of its own for the programs of a run, with the files that guides send, and a curl that prints the status and is silent else. */
export function snippetRoom(): string {
  const room = mkdtempSync(join(tmpdir(), "aloha-snippets-"));
  cpSync(join(import.meta.dirname, "../../public/samples"), room, { recursive: true });
  writeFileSync(join(room, ".curlrc"), 'silent\nshow-error\nwrite-out = "\\n%{http_code}"\n');
  return room;
}

/** Runs code as a reader would, with what it needs as variables, and reads its answer. */
export async function runSnippet(
  room: string,
  language: Language,
  code: string,
  variables: Readonly<Record<string, string>>,
): Promise<SnippetAnswer> {
  const answerFile = join(room, "answer.json");
  const env = { NODE_ENV: "test", PATH: process.env.PATH, HOME: room, ANSWER_FILE: answerFile, ...variables } as const;
  if (language === "curl") {
    const { stdout } = await run("bash", ["-c", code], { env, cwd: room });
    const end = stdout.lastIndexOf("\n");
    return { status: Number(stdout.slice(end + 1)), body: stdout.slice(0, end) };
  }
  const file = join(room, language === "python" ? "snippet.py" : "snippet.ts");
  writeFileSync(file, code);
  if (language === "python") {
    const { stdout } = await run("python3", [file], { env, cwd: room });
    const [status = ""] = stdout.split(/\s/, 1);
    return { status: Number(status), body: stdout.slice(status.length + 1).trimEnd() };
  }
  await run(process.execPath, ["--import", preload, file], { env, cwd: room });
  return JSON.parse(readFileSync(answerFile, "utf8")) as SnippetAnswer;
}
