import type { Clock } from "../time/clock.ts";
import type { OutsideJob } from "../time/job.ts";
import type { Mail, Mailer } from "./mailer.ts";

/** Hands a queued mail over. One that the other side refuses for good, or that nobody takes for a day, is let go. */
export function mailJob(mailer: Mailer, clock: Clock, report: (words: string) => void): OutsideJob {
  return {
    beside: true,
    async outside({ payload }) {
      const { to, subject, text, giveUpAt } = payload as unknown as Mail & { giveUpAt: number };
      try {
        await mailer.send({ to, subject, text });
      } catch (error) {
        const words = error instanceof Error ? error.message : String(error);
        if (!isFinal(error) && clock.now() < giveUpAt) throw error;
        report(`A mail was not taken and is let go: ${words}`);
      }
    },
    finish: async () => [],
  };
}

/** SMTP's own word for "do not try this again". */
function isFinal(error: unknown): boolean {
  const { responseCode } = error as { responseCode?: number };
  return responseCode !== undefined && responseCode >= 500;
}
