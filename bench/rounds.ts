import { createInterface } from "node:readline";

/** What one round cost the process that ran it. */
export interface Round {
  readonly cpuMicros: number;
  readonly perSecond: number;
}

/** Runs a round for every line of input that says how many, and prints what each one cost. `prepare` is not counted. */
export function answerRounds(run: (count: number) => Promise<void>, prepare = async (_count: number) => {}): void {
  let turn = Promise.resolve();
  createInterface({ input: process.stdin })
    .on("line", (line) => {
      turn = turn.then(async () => {
        const count = Number(line);
        await prepare(count);
        const cpu = process.cpuUsage();
        const startedAt = performance.now();
        await run(count);
        const seconds = (performance.now() - startedAt) / 1000;
        const { user, system } = process.cpuUsage(cpu);
        const round: Round = { cpuMicros: (user + system) / count, perSecond: count / seconds };
        process.stdout.write(`${JSON.stringify(round)}\n`);
      });
    })
    .once("close", () => void turn.then(() => process.exit(0)));
}
