import type { Engine } from "../store/engine.ts";
import { query } from "../store/query.ts";

const staleMs = 60_000;
const flushEveryMs = 1000;

const markSecret = query<{ hash: string; at: number; ip: string; staleBefore: number }>()((db, param) =>
  db
    .updateTable("api_key_secret")
    .set({ last_used_at: param("at"), last_used_ip: param("ip") })
    .where("hash", "=", param("hash"))
    .where((row) => row.or([row("last_used_at", "is", null), row("last_used_at", "<=", param("staleBefore"))])),
);

const markWorkspace = query<{ id: string; at: number; staleBefore: number }>()((db, param) =>
  db
    .updateTable("workspace")
    .set({ last_used_at: param("at") })
    .where("id", "=", param("id"))
    .where("last_used_at", "<=", param("staleBefore")),
);

interface Used {
  readonly hash: string;
  readonly workspace_id: string;
  readonly secret_last_used_at: number | null;
}

/** Remembers when a key was last used, after the answer and at most once a minute for each key. */
export class UseMarks {
  readonly #engine: Engine;
  readonly #written = new Map<string, number>();
  #waiting = new Map<string, { workspaceId: string; ip: string; at: number }>();
  #timer: NodeJS.Timeout | undefined;

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  used(key: Used, ip: string, realNow: number): void {
    const last = Math.max(key.secret_last_used_at ?? 0, this.#written.get(key.hash) ?? 0);
    if (realNow - last < staleMs) return;
    this.#written.set(key.hash, realNow);
    if (this.#written.size > 10_000) this.#written.clear();
    this.#waiting.set(key.hash, { workspaceId: key.workspace_id, ip, at: realNow });
    this.#timer ??= setTimeout(() => void this.flush(), flushEveryMs);
  }

  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const waiting = this.#waiting;
    if (waiting.size === 0) return;
    this.#waiting = new Map();
    await this.#engine
      .transaction(async (session) => {
        for (const [hash, { workspaceId, ip, at }] of waiting) {
          const staleBefore = at - staleMs;
          await session.all(markSecret.bind(session.dialect, { hash, at, ip, staleBefore }));
          await session.all(markWorkspace.bind(session.dialect, { id: workspaceId, at, staleBefore }));
        }
      })
      .catch(() => undefined);
  }
}
