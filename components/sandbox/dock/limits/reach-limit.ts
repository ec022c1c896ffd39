import type { HeardLimit } from "../../../api/heard-limit.ts";

/** An answer, as far as the way to the limit is concerned. */
export interface Step<Reply> {
  readonly reply: Reply;
  readonly status: number;
  readonly limit: HeardLimit | null;
}

export interface Progress {
  readonly sent: number;
  readonly admitted: number;
  /** How many calls it takes, as far as the latest answer says. */
  readonly goal: number;
}

export type Reached<Reply> = Progress &
  (
    | { readonly end: "refused"; readonly reply: Reply }
    /** An answer that is neither what was asked for nor a refusal by the limit. */
    | { readonly end: "failed"; readonly reply: Reply }
    /** As many as the limit and one more were sent, and older calls left the minute meanwhile. */
    | { readonly end: "outrun" }
    | { readonly end: "stopped" }
  );

const inFlight = 4;

/**
 * Sends calls until one is refused: first one, to hear how many are left, then those, a few at once, then one more. So
 * exactly one is refused. Never sends more than the limit and one.
 */
export async function reachLimit<Reply>(
  send: () => Promise<Step<Reply>>,
  say: (progress: Progress) => void,
  stop: AbortSignal,
): Promise<Reached<Reply>> {
  let sent = 0;
  let admitted = 0;
  let most = Number.POSITIVE_INFINITY;
  let left = 0;
  let goal = 0;
  let last: Step<Reply> | null = null;
  const progress = (): Progress => ({ sent, admitted, goal });
  const one = async () => {
    sent++;
    const step = await send();
    if (step.status >= 200 && step.status < 300) admitted++;
    else last = step;
    if (step.limit) {
      most = step.limit.limit + 1;
      left = step.limit.remaining;
    }
    say(progress());
  };
  const ended = () => stop.aborted || last !== null;
  await one();
  while (!ended() && sent < most) {
    const free = Math.min(left, most - sent - 1);
    goal = Math.max(goal, sent + free + 1);
    await several(free, one, ended);
    if (!ended()) await one();
  }
  const refused = last as Step<Reply> | null;
  if (refused) return { ...progress(), end: refused.status === 429 ? "refused" : "failed", reply: refused.reply };
  return { ...progress(), end: stop.aborted ? "stopped" : "outrun" };
}

/** Does the same a number of times, a few at once. */
async function several(count: number, work: () => Promise<void>, ended: () => boolean): Promise<void> {
  let begun = 0;
  const lane = async () => {
    while (begun < count && !ended()) {
      begun++;
      await work();
    }
  };
  await Promise.all(Array.from({ length: inFlight }, lane));
}
