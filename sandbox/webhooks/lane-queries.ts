import { lanePriority } from "../events/fan-out.ts";
import type { Dialect, Statement } from "../store/engine.ts";
import { whereMany } from "../store/many.ts";
import { query } from "../store/query.ts";

type Lease = { owner: string; leaseUntil: number };

/** What a claim needs to know of a job. */
export const claimColumns = [
  "id",
  "workspace_id",
  "livemode",
  "epoch",
  "subject",
  "payload",
  "due_at",
  "wake_at",
  "fence",
  "attempts",
  "lane",
] as const;

/** Marks rows that are held as ours to work on. */
export function leaseJobs(dialect: Dialect, ids: readonly number[], { owner, leaseUntil }: Lease): Statement {
  const start = "update job set state = 'leased', owner = ?, lease_until = ?, fence = fence + 1 where";
  const keys = ids.map((id) => ({ id }));
  return whereMany(dialect, start, { id: "number" }, keys, { given: [owner, leaseUntil] });
}

/** Takes one row by its id, whatever real time says: for whoever moves the clock. */
export const claimJobById = query<Lease & { id: number }>()((db, param) =>
  db
    .updateTable("job")
    .set((row) => ({
      state: "leased" as const,
      owner: param("owner"),
      lease_until: param("leaseUntil"),
      fence: row("fence", "+", 1),
    }))
    .where("id", "=", param("id"))
    .where("state", "=", "pending")
    .returning(claimColumns),
);

export type LeasedJob = NonNullable<typeof claimJobById.row>;

/** The earliest instant of each priority at which a lane has work again: four short looks, however long the queue is. */
export const nextInLane = query<{ lane: string }>()((db, param) =>
  db.selectNoFrom((row) =>
    Object.values(lanePriority).map((priority) =>
      row
        .selectFrom("job")
        .select((job) => job.fn.min("wake_at").as("wake_at"))
        .where("lane", "is not", null)
        .where("lane", "=", param("lane"))
        .where("priority", "=", priority)
        .where("state", "=", "pending")
        .as(`p${priority}`),
    ),
  ),
);

/** Work of others in a lane that may still be under way: it counts towards the cap. */
export const leasedInLane = query<{ lane: string; now: number; owner: string }>()((db, param) =>
  db
    .selectFrom("job")
    .select((row) => row.fn.countAll<number>().as("count"))
    .where("lane", "=", param("lane"))
    .where("state", "=", "leased")
    .where("owner", "!=", param("owner"))
    .where("lease_until", ">", param("now")),
);

/** Without the rows that are being ended right now: they need no lease, and whoever ends them may wait for the others. */
export const renewJobs = query<{ owner: string; leaseUntil: number }>()((db, param) =>
  db
    .updateTable("job")
    .set({ lease_until: param("leaseUntil") })
    .where(
      "id",
      "in",
      db
        .selectFrom("job")
        .select("id")
        .where("lane", "is not", null)
        .where("state", "=", "leased")
        .where("owner", "=", param("owner"))
        .forUpdate()
        .skipLocked(),
    ),
);

/** Frees rows whose worker died or slept. A clock that is being moved keeps them for itself. */
export const freeExpiredLaneJobs = query<{ now: number }>()((db, param) =>
  db
    .updateTable("job")
    .set((row) => ({
      state: "pending" as const,
      owner: null,
      lease_until: null,
      attempts: row("attempts", "+", 1),
      wake_at: row
        .case()
        .when(
          row.exists(
            db
              .selectFrom("workspace")
              .select("workspace.id")
              .whereRef("workspace.id", "=", "job.workspace_id" as never)
              .where("workspace.clock_state", "=", "advancing")
              .where("job.livemode" as never, "=", 0 as never),
          ),
        )
        .then(null)
        // Beside a null alone, Postgres would take the value for a text.
        .else(row.cast<number>(row.val(param("now")), "bigint"))
        .end(),
    }))
    .where("state", "=", "leased")
    .where("lane", "is not", null)
    .where("lease_until", "<=", param("now"))
    .returning([...claimColumns]),
);

export const takeLane = query<{ id: string; owner: string; leaseUntil: number; now: number }>()((db, param) =>
  db
    .insertInto("lane")
    .values({ id: param("id"), owner: param("owner"), lease_until: param("leaseUntil"), fence: 1 })
    .onConflict((conflict) =>
      conflict
        .column("id")
        .doUpdateSet((row) => ({
          owner: param("owner"),
          lease_until: param("leaseUntil"),
          fence: row("lane.fence", "+", 1),
        }))
        .where((row) => row.or([row("lane.lease_until", "<=", param("now")), row("lane.owner", "=", param("owner"))])),
    )
    .returning("fence"),
);

export const renewLanes = query<{ owner: string; leaseUntil: number }>()((db, param) =>
  db
    .updateTable("lane")
    .set({ lease_until: param("leaseUntil") })
    .where("owner", "=", param("owner"))
    .returning("id"),
);

export const releaseLane = query<{ id: string; owner: string }>()((db, param) =>
  db.deleteFrom("lane").where("id", "=", param("id")).where("owner", "=", param("owner")),
);

export const releaseLanes = query<{ owner: string }>()((db, param) =>
  db.deleteFrom("lane").where("owner", "=", param("owner")),
);

/** The next lane by name that has waiting work, so that all of them are found with one short read for each. */
export const laneAfter = query<{ after: string }>()((db, param) =>
  db
    .selectFrom("job")
    .select("lane")
    .where("lane", "is not", null)
    .where("lane", ">", param("after"))
    .where("state", "=", "pending")
    .orderBy("lane")
    .limit(1),
);

export const endLease = query<{ id: number; fence: number }>()((db, param) =>
  db
    .updateTable("job")
    .set({ lease_until: 0 })
    .where("id", "=", param("id"))
    .where("fence", "=", param("fence"))
    .where("state", "=", "leased"),
);
