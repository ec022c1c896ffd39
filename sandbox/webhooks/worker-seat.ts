import type { Engine } from "../store/engine.ts";
import { query } from "../store/query.ts";
import type { Clock } from "../time/clock.ts";
import { isDeadNeighbour } from "../time/worker-name.ts";

const seat = "embedded webhook worker";
const leaseMs = 15_000;
const renewMs = 5000;
const askMs = 1000;

const findSeat = query<{ name: string }>()((db, param) =>
  db.selectFrom("worker_seat").selectAll().where("name", "=", param("name")),
);
const takeSeat = query<{ name: string; owner: string; leaseUntil: number }>()((db, param) =>
  db
    .insertInto("worker_seat")
    .values({ name: param("name"), owner: param("owner"), lease_until: param("leaseUntil") })
    .onConflict((conflict) =>
      conflict.column("name").doUpdateSet({ owner: param("owner"), lease_until: param("leaseUntil") }),
    ),
);
const leaveSeat = query<{ name: string; owner: string }>()((db, param) =>
  db.deleteFrom("worker_seat").where("name", "=", param("name")).where("owner", "=", param("owner")),
);

interface SeatHost {
  readonly engine: Engine;
  readonly clock: Clock;
  readonly owner: string;
  /** Tells the operator why this process does not deliver. */
  readonly say: (words: string) => void;
  readonly begin: () => void;
}

/**
 * One SQLite file has one embedded worker: a second server on it answers the API and leaves deliveries to the first.
 * When the first is gone, the second takes over: at once if its process is dead on this machine, else when its lease ends.
 */
export class WorkerSeat {
  readonly #host: SeatHost;
  #timer: NodeJS.Timeout | undefined;
  #said = false;
  #sits = false;

  constructor(host: SeatHost) {
    this.#host = host;
  }

  start(): void {
    void this.#ask();
  }

  async stop(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (!this.#sits) return;
    this.#sits = false;
    const { engine, owner } = this.#host;
    await engine.transaction((session) => session.all(leaveSeat.bind(engine.dialect, { name: seat, owner })));
  }

  async #ask(): Promise<void> {
    const got = await this.#take().catch(() => null);
    if (got === true && !this.#sits) {
      this.#sits = true;
      this.#host.begin();
    }
    if (got === false && !this.#said) {
      this.#said = true;
      this.#host.say("Another process delivers the webhooks of this database. This one only answers the API.");
    }
    this.#timer = setTimeout(() => void this.#ask(), this.#sits ? renewMs : askMs);
    this.#timer.unref();
  }

  #take(): Promise<boolean> {
    const { engine, owner, clock } = this.#host;
    return engine.transaction(async (session) => {
      const now = clock.now();
      const [row] = await session.all<{ owner: string; lease_until: number }>(
        findSeat.bind(session.dialect, { name: seat }),
      );
      if (row && row.owner !== owner && row.lease_until > now && !isDeadNeighbour(row.owner, owner)) return false;
      await session.all(takeSeat.bind(session.dialect, { name: seat, owner, leaseUntil: now + leaseMs }));
      return true;
    });
  }
}
