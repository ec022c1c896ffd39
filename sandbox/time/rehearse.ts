import type { Transaction } from "../store/engine.ts";
import { type Advance, beginAdvance, nextJob, takeStep } from "./advance.ts";
import type { Happening } from "./job.ts";
import { takeJob } from "./job-queries.ts";
import { lockClock } from "./lock-clock.ts";
import type { JobHost } from "./run-job.ts";

const mostSteps = 1000;

class Undone extends Error {
  readonly advance: Advance;
  constructor(advance: Advance) {
    super("A rehearsal is never kept.");
    this.advance = advance;
  }
}

/** Lists what an advance would do: does all of it in one transaction, writes down what happened, and takes it back. */
export async function rehearse(host: JobHost, workspaceId: string, to: number): Promise<Advance> {
  try {
    return await host.engine.transaction(async (session): Promise<Advance> => {
      const clock = await lockClock(session, workspaceId);
      if (!clock) throw new Error("The workspace is gone.");
      const move = await beginAdvance(host, session, workspaceId, clock, to);
      const happened: { at: number; happening: Happening }[] = [];
      let stoppedAt: number | null = null;
      for (let steps = 0; ; steps++) {
        const step = await takeStep(host, session, workspaceId, move, nobody);
        if (step === null) break;
        const told = step.lanes ? await foretold(host, session, workspaceId, step.at) : step.happened;
        for (const happening of told) happened.push({ at: step.at, happening });
        if (steps >= mostSteps) {
          stoppedAt = step.at;
          break;
        }
      }
      throw new Undone({ from: move.from, to: stoppedAt ?? to, happened, stoppedAt, waiting: nobody });
    });
  } catch (error) {
    if (error instanceof Undone) return error.advance;
    throw error;
  }
}

const nobody: ReadonlySet<string> = new Set();

/** Takes what is due in lanes out of the way and says what it would be. */
async function foretold(host: JobHost, session: Transaction, workspaceId: string, at: number): Promise<Happening[]> {
  const told: Happening[] = [];
  for (;;) {
    const row = await nextJob(session, workspaceId, at, nobody);
    if (!row || row.lane === null) return told;
    await session.all(takeJob.bind(session.dialect, { id: row.id }));
    told.push(await host.lanes.foretell(session, row));
  }
}
