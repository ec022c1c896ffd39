import { type Advance, beginAdvance, takeStep } from "./advance.ts";
import type { Happening } from "./job.ts";
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
        const step = await takeStep(host, session, workspaceId, move);
        if (step === null) break;
        for (const happening of step.happened) happened.push({ at: step.at, happening });
        if (steps >= mostSteps) {
          stoppedAt = step.at;
          break;
        }
      }
      throw new Undone({ from: move.from, to: stoppedAt ?? to, happened, stoppedAt });
    });
  } catch (error) {
    if (error instanceof Undone) return error.advance;
    throw error;
  }
}
