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

const markGrant = query<{ id: string; at: number; staleBefore: number }>()((db, param) =>
  db
    .updateTable("oauth_grant")
    .set({ last_used_at: param("at") })
    .where("id", "=", param("id"))
    .where((row) => row.or([row("last_used_at", "is", null), row("last_used_at", "<=", param("staleBefore"))])),
);

interface Used {
  readonly hash: string;
  readonly workspace_id: string;
  readonly secret_last_used_at: number | null;
}

interface Connected {
  readonly grant_id: string;
  readonly workspace_id: string;
  readonly grant_last_used_at: number | null;
}

/** A use that waits to be written: of a secret, of a connection, or of a workspace by a person in the portal. */
interface Mark {
  readonly hash: string | null;
  readonly grantId?: string;
  readonly workspaceId: string;
  readonly ip: string;
  readonly at: number;
}

/** Remembers when a key was last used, after the answer and at most once a minute for each key. */
export class UseMarks {
  readonly #engine: Engine;
  readonly #report: (error: unknown) => void;
  readonly #written = new Map<string, number>();
  #waiting = new Map<string, Mark>();
  #timer: NodeJS.Timeout | undefined;

  constructor(engine: Engine, report: (error: unknown) => void) {
    this.#engine = engine;
    this.#report = report;
  }

  used(key: Used, ip: string, realNow: number): void {
    const { hash, workspace_id: workspaceId, secret_last_used_at: last } = key;
    this.#note(hash, last ?? 0, { hash, workspaceId, ip, at: realNow });
  }

  /** An app called for somebody. */
  connected(token: Connected, realNow: number): void {
    const { grant_id: grantId, workspace_id: workspaceId, grant_last_used_at: last } = token;
    this.#note(grantId, last ?? 0, { hash: null, grantId, workspaceId, ip: "", at: realNow });
  }

  /** A person uses a workspace too: it lives a week from then. */
  visited(workspace: { readonly id: string; readonly lastUsedAt: number }, realNow: number): void {
    const mark = { hash: null, workspaceId: workspace.id, ip: "", at: realNow };
    this.#note(workspace.id, workspace.lastUsedAt, mark);
  }

  #note(name: string, stored: number, mark: Mark): void {
    const last = Math.max(stored, this.#written.get(name) ?? 0);
    if (mark.at - last < staleMs) return;
    this.#written.set(name, mark.at);
    if (this.#written.size > 10_000) this.#written.clear();
    this.#waiting.set(name, mark);
    this.#timer ??= setTimeout(() => void this.flush(), flushEveryMs);
  }

  /** Writes what waits. What cannot be written is lost, and told: the next minute brings the next mark. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const waiting = this.#waiting;
    if (waiting.size === 0) return;
    this.#waiting = new Map();
    await this.#engine
      .transaction(async (session) => {
        for (const { hash, grantId, workspaceId, ip, at } of waiting.values()) {
          const staleBefore = at - staleMs;
          if (hash !== null) await session.all(markSecret.bind(session.dialect, { hash, at, ip, staleBefore }));
          if (grantId) await session.all(markGrant.bind(session.dialect, { id: grantId, at, staleBefore }));
          await session.all(markWorkspace.bind(session.dialect, { id: workspaceId, at, staleBefore }));
        }
      })
      .catch(this.#report);
  }
}
