import type { BodyOf } from "../contract/types.ts";
import type { Services } from "../operation.ts";
import { Store } from "../store/store.ts";
import type { AtomicJob } from "../time/job.ts";
import { allInWorkspace, type JobRow, takeJob } from "../time/job-queries.ts";
import { outlivingJobs } from "../time/outliving-jobs.ts";
import { momentOf, type SeedPlace } from "./seed-place.ts";
import { writeEarlier } from "./write-earlier.ts";

const hourMs = 3_600_000;
/** More than any seed needs; a matrix that sets itself off would otherwise never end. */
const mostJobs = 5000;

/** A post of a seed: when it is due, from the beginning of the workspace's time, or null for a draft. */
export interface SeedPost {
  readonly dueInHours: number | null;
  readonly body: BodyOf<"createPost">;
}

/**
 * Writes posts as a caller would, only earlier, and lets everything happen that follows from them until now: networks
 * answer, people write, matrices run. What must leave the database stays queued, and so does what is due later.
 */
export async function plantStories(place: SeedPlace, services: Services, posts: readonly SeedPost[]): Promise<void> {
  const store = new Store(place.session, place.workspaceId, false);
  for (const [index, { dueInHours, body }] of posts.entries()) {
    const dueAt = dueInHours === null ? null : place.now + dueInHours * hourMs;
    const at = Math.min(place.now, dueAt ?? place.now) - hourMs;
    await writeEarlier(store, place, services, { at, dueAt, body, words: `seed:${index}:0` });
  }
  const passed = new Set<number>();
  for (let jobs = 0; jobs < mostJobs; jobs++) {
    const row = await nextOf(place, services, passed);
    if (!row) return;
    await place.session.all(takeJob.bind(place.session.dialect, { id: row.id }));
    const { subject } = row;
    const payload = JSON.parse(row.payload) as Record<string, unknown>;
    const { run } = services.jobs.kinds[row.kind] as AtomicJob;
    await run({ store, subject, payload, time: momentOf(place, row.due_at) });
  }
}

/** The next work that is due and stays inside the database. */
async function nextOf(place: SeedPlace, services: Services, passed: Set<number>): Promise<JobRow | undefined> {
  const { session, workspaceId, now, epoch } = place;
  const rows = await session.all<JobRow>(allInWorkspace.bind(session.dialect, { workspaceId, until: now }));
  for (const row of rows) {
    if (passed.has(row.id)) continue;
    const kind = services.jobs.kinds[row.kind];
    if (row.lane === null && Number(row.epoch) === epoch && kind && "run" in kind && !outlivingJobs.includes(row.kind))
      return row;
    passed.add(row.id);
  }
  return undefined;
}
