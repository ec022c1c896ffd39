import { query } from "../store/query.ts";

const columns = [
  "id",
  "workspace_id",
  "livemode",
  "epoch",
  "kind",
  "subject",
  "payload",
  "due_at",
  "attempts",
  "lane",
  "fence",
] as const;

export const dueJobs = query<{ now: number }>()((db, param) =>
  db
    .selectFrom("job")
    .select(columns)
    .where("state", "=", "pending")
    .where("lane", "is", null)
    .where("wake_at", "is not", null)
    .where("wake_at", "<=", param("now"))
    .orderBy("wake_at")
    .orderBy("id")
    .limit(32),
);

export type JobRow = NonNullable<typeof dueJobs.row>;

export const nextWake = query<object>()((db) =>
  db
    .selectFrom("job")
    .select("wake_at")
    .where("state", "=", "pending")
    .where("lane", "is", null)
    .where("wake_at", "is not", null)
    .orderBy("wake_at")
    .orderBy("id")
    .limit(1),
);

export const nextInWorkspace = query<{ workspaceId: string; until: number }>()((db, param) =>
  db
    .selectFrom("job")
    .select(columns)
    .where("workspace_id", "=", param("workspaceId"))
    .where("livemode", "=", 0)
    .where("state", "=", "pending")
    .where("due_at", "<=", param("until"))
    .orderBy("due_at")
    .orderBy("id")
    .limit(1),
);

/** All of them: for the rare walk that passes work which waits for somebody. */
export const allInWorkspace = query<{ workspaceId: string; until: number }>()((db, param) =>
  db
    .selectFrom("job")
    .select(columns)
    .where("workspace_id", "=", param("workspaceId"))
    .where("livemode", "=", 0)
    .where("state", "=", "pending")
    .where("due_at", "<=", param("until"))
    .orderBy("due_at")
    .orderBy("id"),
);

export const takeJob = query<{ id: number }>()((db, param) =>
  db.deleteFrom("job").where("id", "=", param("id")).where("state", "=", "pending").returning("id"),
);

export const leaseJob = query<{ id: number; owner: string; leaseUntil: number }>()((db, param) =>
  db
    .updateTable("job")
    .set((row) => ({
      state: "leased",
      owner: param("owner"),
      lease_until: param("leaseUntil"),
      fence: row("fence", "+", 1),
      wake_at: null,
    }))
    .where("id", "=", param("id"))
    .where("state", "=", "pending")
    .returning("fence"),
);

/** One job of a workspace's test mode that somebody is doing right now. */
export const leasedInWorkspace = query<{ workspaceId: string; now: number }>()((db, param) =>
  db
    .selectFrom("job")
    .select("id")
    .where("workspace_id", "=", param("workspaceId"))
    .where("livemode", "=", 0)
    .where("state", "=", "leased")
    .where("lease_until", ">", param("now"))
    .limit(1),
);

/** Ends a leased job, but only for the holder of the fence: a worker that slept past its lease gets nothing. */
export const endLeased = query<{ id: number; fence: number }>()((db, param) =>
  db
    .deleteFrom("job")
    .where("id", "=", param("id"))
    .where("fence", "=", param("fence"))
    .where("state", "=", "leased")
    .returning("id"),
);

export const freeExpiredLeases = query<{ now: number }>()((db, param) =>
  db
    .updateTable("job")
    .set({ state: "pending", wake_at: param("now"), owner: null, lease_until: null })
    .where("state", "=", "leased")
    .where("lane", "is", null)
    .where("lease_until", "<=", param("now"))
    .returning("id"),
);

/** Lets a job that is due wait for a place, so that others behind it are found. */
export const postpone = query<{ id: number; wakeAt: number }>()((db, param) =>
  db
    .updateTable("job")
    .set({ wake_at: param("wakeAt") })
    .where("id", "=", param("id"))
    .where("state", "=", "pending")
    .where("wake_at", "is not", null)
    .returning("id"),
);

/**
 * Puts a job that threw back into the queue, later each time; after ten tries it is kept as failed. Nothing happens when
 * somebody else has taken it: who threw may have slept beyond its lease.
 */
export const putBack = query<{ id: number; wakeAt: number; owner: string; newestFence: number }>()((db, param) =>
  db
    .updateTable("job")
    .set((row) => ({
      attempts: row("attempts", "+", 1),
      wake_at: param("wakeAt"),
      owner: null,
      lease_until: null,
      state: row
        .case()
        .when("attempts", ">=", 9)
        .then("failed" as const)
        .else("pending" as const)
        .end(),
    }))
    .where("id", "=", param("id"))
    .where("fence", "<=", param("newestFence"))
    .where((row) => row.or([row("state", "=", "pending"), row("owner", "=", param("owner"))]))
    .returning("state"),
);
