import { inbox } from "../contract/facts.gen.ts";
import type { FieldProblem } from "../errors.ts";
import { refuseProblems } from "../refuse-problems.ts";
import type { Store } from "../store/store.ts";
import { cancelJobs, enqueue } from "../time/enqueue.ts";
import { formatInstant } from "../time/rfc3339.ts";
import type { WorkspaceTime } from "../time/workspace-time.ts";
import { holdThread } from "./find-thread.ts";
import { saveThread, type ThreadRow } from "./thread-queries.ts";

/** What may change in a thread. What is left out stays. */
export interface ThreadChange {
  readonly status?: ThreadRow["status"];
  /** Only for a thread that is snoozed, or shall be. */
  readonly snoozedUntil?: number | null;
  readonly read?: boolean;
  /** All tags that the thread shall have. */
  readonly tags?: readonly string[];
  /** Tags to add to those that are there. */
  readonly addTags?: readonly string[];
}

/** Changes a thread. A snooze ends by a job on the workspace's clock. */
export async function updateThread(
  store: Store,
  time: WorkspaceTime,
  threadId: string,
  change: ThreadChange,
): Promise<ThreadRow> {
  const thread = await holdThread(store, threadId);
  const problems = changeProblems(thread, change, time.now);
  if (problems.length > 0) refuseProblems(problems);
  const status = change.status ?? thread.status;
  const until = change.snoozedUntil === undefined ? thread.snoozed_until : change.snoozedUntil;
  const changed: ThreadRow = {
    ...thread,
    status,
    snoozed_until: status === "snoozed" ? until : null,
    unread_count: unreadAfter(thread, change.read),
    tags: JSON.stringify(tagsAfter(thread, change)),
    updated_at: time.now,
  };
  if (changed.snoozed_until !== thread.snoozed_until) await wakeLater(store, time, changed);
  await store.all(saveThread, changed);
  return changed;
}

/** Everything that speaks against a change. */
export function changeProblems(
  thread: Pick<ThreadRow, "status" | "tags">,
  change: ThreadChange,
  now: number,
): FieldProblem[] {
  const problems: FieldProblem[] = [];
  const { snoozedUntil: until } = change;
  const pointer = "/snoozedUntil";
  if ((change.status ?? thread.status) !== "snoozed") {
    if (until != null) {
      const detail = "snoozedUntil goes with the status snoozed alone.";
      problems.push({ pointer, code: "conflicting_fields", detail });
    }
  } else if (until === null || (until === undefined && change.status === "snoozed")) {
    const detail = "A snooze needs snoozedUntil: when the thread shall be open again.";
    problems.push({ pointer, code: "required", detail });
  } else if (until !== undefined && until <= now) {
    const detail = `${formatInstant(until)} is not in the future. The clock of the workspace says ${formatInstant(now)}.`;
    problems.push({ pointer, code: "out_of_range", detail });
  }
  const actual = tagsAfter(thread, change).length;
  if (actual > inbox.tags) {
    const detail = `A thread has at most ${inbox.tags} tags; this would be ${actual}.`;
    problems.push({ pointer: "/tags", code: "too_many", detail, limit: inbox.tags, actual });
  }
  return problems;
}

function tagsAfter(thread: Pick<ThreadRow, "tags">, { tags, addTags = [] }: ThreadChange): string[] {
  return [...new Set([...(tags ?? (JSON.parse(thread.tags) as string[])), ...addTags])];
}

function unreadAfter(thread: ThreadRow, read: boolean | undefined): number {
  if (read === undefined) return thread.unread_count;
  return read ? 0 : Math.max(1, thread.unread_count);
}

async function wakeLater(store: Store, time: WorkspaceTime, { id, snoozed_until }: ThreadRow): Promise<void> {
  await cancelJobs(store, id);
  if (snoozed_until !== null) await enqueue(store, time, { kind: "endSnooze", subject: id, dueAt: snoozed_until });
}
