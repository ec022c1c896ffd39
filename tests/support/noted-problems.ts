import { appendFileSync, existsSync, readFileSync } from "node:fs";
import type { Problem } from "#components/api/client.ts";

export type NotedProblem = Pick<Problem, "code" | "detail"> & Readonly<Record<string, unknown>>;

const noted = new Set<string>();
const fileOf = (statusLog: string) => `${statusLog}-problems`;

/** Writes down a refusal that a test got, for the pages of errors; one of each code and wording will do. */
export function noteProblem(problem: NotedProblem): void {
  const statusLog = process.env.STATUS_LOG;
  const words = `${problem.code} ${problem.detail.replace(/\d+/g, "0")}`;
  if (!statusLog || noted.has(words)) return;
  noted.add(words);
  appendFileSync(fileOf(statusLog), `${JSON.stringify(problem)}\n`);
}

/** What all tests of this run have noted. */
export function notedProblems(): NotedProblem[] {
  const file = fileOf(process.env.STATUS_LOG ?? "");
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, "utf8").trimEnd().split("\n");
  return lines.map((line) => JSON.parse(line) as NotedProblem);
}
