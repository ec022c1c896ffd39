import { APIConnectionError, APIError } from "../../../typescript/src/errors.ts";
import type { ListenerAttempt, ListenerReport } from "../../../typescript/src/types.gen.ts";

/** What the API said of a report: taken, or too late. */
export type Verdict = "stored" | "attempt_closed";

interface Roads {
  /** Makes the attempt on this machine. */
  post(attempt: ListenerAttempt): Promise<ListenerReport>;
  /** Reports once. Throws what the SDK throws. */
  report(attempt: ListenerAttempt, report: ListenerReport): Promise<unknown>;
  sleep(ms: number): Promise<void>;
  /** Told when all is known. */
  ended(attempt: ListenerAttempt, report: ListenerReport, verdict: Verdict): void;
}

const reportAgainMs = [0, 250, 1000, 2000, 5000];
const mostRemembered = 1000;

/**
 * Makes attempts as they come: those of one object one after the other, in their order, and those of different objects side
 * by side. An attempt that the server hands out again, since the line broke, is not made again here: its outcome is only
 * reported once more.
 */
export class Outcomes {
  readonly #roads: Roads;
  readonly #lanes = new Map<string, Promise<void>>();
  readonly #known = new Map<string, Promise<ListenerReport>>();

  constructor(roads: Roads) {
    this.#roads = roads;
  }

  /** Resolves when the outcome is stored, or when it is known that nobody wants it. */
  take(attempt: ListenerAttempt): Promise<void> {
    const { attemptId } = attempt;
    const known = this.#known.get(attemptId);
    const lane = objectOf(attempt);
    const before = this.#lanes.get(lane) ?? Promise.resolve();
    const made = known ?? before.then(() => this.#roads.post(attempt));
    if (!known) this.#remember(attemptId, made);
    const done = made.then((report) => this.#report(attempt, report));
    // The next one of the same object waits for this one, however it ends.
    const settled = done.catch(() => undefined);
    this.#lanes.set(lane, settled);
    void settled.then(() => {
      if (this.#lanes.get(lane) === settled) this.#lanes.delete(lane);
    });
    return done;
  }

  /** When all that was taken is reported. */
  async settled(): Promise<void> {
    await Promise.all(this.#lanes.values());
  }

  async #report(attempt: ListenerAttempt, report: ListenerReport): Promise<void> {
    for (let tries = 0; ; tries++) {
      try {
        await this.#roads.report(attempt, report);
        return this.#roads.ended(attempt, report, "stored");
      } catch (error) {
        if (isClosed(error)) return this.#roads.ended(attempt, report, "attempt_closed");
        // Until the lease of the attempt is over a late report still counts.
        if (!passes(error) || tries >= 12) throw error;
      }
      await this.#roads.sleep(reportAgainMs[Math.min(tries, reportAgainMs.length - 1)] ?? 0);
    }
  }

  #remember(id: string, made: Promise<ListenerReport>): void {
    this.#known.set(id, made);
    const [oldest] = this.#known.keys();
    if (this.#known.size > mostRemembered && oldest !== undefined) this.#known.delete(oldest);
  }
}

const isClosed = (error: unknown): boolean =>
  error instanceof APIError && (error.code === "attempt_closed" || error.status === 404);

const passes = (error: unknown): boolean =>
  error instanceof APIConnectionError ||
  (error instanceof APIError && (error.status >= 500 || [408, 409, 429].includes(error.status)));

/** What an event is about: the object that its data names, or the delivery where it names none. */
export function objectOf({ bodyBase64, deliveryId }: Pick<ListenerAttempt, "bodyBase64" | "deliveryId">): string {
  try {
    const { data } = JSON.parse(Buffer.from(bodyBase64, "base64").toString()) as { data?: Record<string, unknown> };
    const id = data?.postId ?? data?.threadId ?? data?.runId ?? data?.matrixId;
    return typeof id === "string" ? id : deliveryId;
  } catch {
    return deliveryId;
  }
}
