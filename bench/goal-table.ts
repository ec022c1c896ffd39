/** A figure beside what it is compared with and what it should be. */
export interface Goal {
  readonly what: string;
  readonly against: string;
  readonly result: string;
  readonly goal: string;
  readonly reached: boolean;
}

/** Goals as a table in Markdown. */
export function goalTable(goals: readonly Goal[]): string {
  const lines = goals.map(
    ({ what, against, result, goal, reached }) =>
      `| ${what} | ${against} | ${result} | ${goal} | ${reached ? "yes" : "**no**"} |`,
  );
  return ["| what | against | result | goal | reached |", "|---|---|---|---|---|", ...lines].join("\n");
}
