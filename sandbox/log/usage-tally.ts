import { plans } from "../contract/facts.gen.ts";
import type { Engine } from "../store/engine.ts";
import type { Clock } from "../time/clock.ts";
import type { LogHead } from "./log-entry.ts";
import { placeName } from "./place-name.ts";
import { countOne, PlaceTally } from "./place-tally.ts";
import { timeStep } from "./time-steps.ts";
import { addUsage, type HourRow, type MinuteRow, type UsageRows } from "./usage-rows.ts";

const flushEveryMs = 10_000;
const mostPlaces = 2000;
const rowsAtOnce = 200;

export interface TallyHost {
  readonly engine: Engine;
  readonly clock: Clock;
  readonly report: (error: unknown) => void;
}

/** One attempt that has ended. */
export interface EndedAttempt {
  readonly workspaceId: string;
  readonly livemode: number;
  readonly webhookId: string;
  readonly succeeded: boolean;
  readonly tookMs: number;
}

/** Counts calls and delivery attempts in memory, and adds the counts to the store now and then. */
export class UsageTally {
  readonly #host: TallyHost;
  #places = new Map<string, PlaceTally>();
  #timer: NodeJS.Timeout | undefined;
  #writing: Promise<void> = Promise.resolve();

  constructor(host: TallyHost) {
    this.#host = host;
  }

  /** Counts a call of the log. The controls of the sandbox are no use of the API. */
  call(workspaceId: string, livemode: number, head: LogHead): void {
    if (head.policy === "sandbox" || head.policy === "portal") return;
    const place = this.#place(workspaceId, livemode);
    const outcome = outcomeOf(head.status);
    const limit = limitOf(head.policy);
    if (limit !== null && (head.admitted || outcome === "refused")) place.countMinute(head.at, head.admitted, limit);
    const hour = place.hourOf(head.at);
    countOne(hour.operation, head.operationId ?? "", outcome);
    countOne(hour.key, head.keyId ?? "", outcome);
    countOne(hour.source, head.source, outcome);
  }

  attempt({ workspaceId, livemode, webhookId, succeeded, tookMs }: EndedAttempt): void {
    const hour = this.#place(workspaceId, livemode).hourOf(this.#host.clock.now());
    countOne(hour.attempt, webhookId, succeeded ? "succeeded" : "failed");
    countOne(hour.attempt_time, webhookId, String(timeStep(tookMs)));
  }

  /** Writes what was counted. Resolves when it stands in the store. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const places = this.#places;
    if (places.size === 0) return this.#writing;
    this.#places = new Map();
    this.#writing = this.#writing.then(() => this.#write([...places.values()]));
    return this.#writing;
  }

  /** Writes what was counted of one workspace and mode, for whoever reads it now. */
  settle(workspaceId: string, livemode: boolean): Promise<void> {
    const name = placeName(workspaceId, livemode);
    const place = this.#places.get(name);
    if (!place) return this.#writing;
    this.#places.delete(name);
    this.#writing = this.#writing.then(() => this.#write([place]));
    return this.#writing;
  }

  #place(workspaceId: string, livemode: number): PlaceTally {
    const name = placeName(workspaceId, livemode === 1);
    const known = this.#places.get(name);
    if (known) return known;
    if (this.#places.size >= mostPlaces) void this.flush();
    const place = new PlaceTally(workspaceId, livemode);
    this.#places.set(name, place);
    this.#timer ??= setTimeout(() => void this.flush(), flushEveryMs).unref();
    return place;
  }

  /** A few rows for each transaction, so that nobody waits for all of them. What cannot be written is lost, and told. */
  async #write(places: readonly PlaceTally[]): Promise<void> {
    const minutes = places.flatMap((place) => place.minuteRows());
    const hours = places.flatMap((place) => place.hourRows());
    for (const rows of pieces(minutes, hours)) {
      await this.#host.engine.transaction((session) => addUsage(session, rows)).catch(this.#host.report);
    }
  }
}

function* pieces(minutes: readonly MinuteRow[], hours: readonly HourRow[]): Generator<UsageRows> {
  for (let from = 0; from < Math.max(minutes.length, hours.length); from += rowsAtOnce)
    yield { minutes: minutes.slice(from, from + rowsAtOnce), hours: hours.slice(from, from + rowsAtOnce) };
}

function outcomeOf(status: number): string {
  if (status === 429) return "refused";
  if (status >= 500) return "server_error";
  return status >= 400 ? "client_error" : "ok";
}

/** The limit of a plan; null for policies that are none. */
function limitOf(policy: string): number | null {
  return policy in plans ? plans[policy as keyof typeof plans].requestsPerMinute : null;
}
