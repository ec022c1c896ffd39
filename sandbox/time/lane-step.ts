import type { Transaction } from "../store/engine.ts";
import type { Happening } from "./job.ts";
import type { JobRow } from "./job-queries.ts";

/** Work with the world outside that is due at one instant of a clock that is moved by hand. */
export interface LaneStep {
  /**
   * Does everything of a workspace's lanes that is due at or before `at`, side by side within each lane's cap, and
   * tells what happened in the order of the queue. Lanes in `skip` wait for somebody who is not there.
   */
  run(workspaceId: string, at: number, skip: Set<string>): Promise<{ at: number; happening: Happening }[]>;
  /** What would be done first, without doing it: nobody can know how a receiver will answer. */
  foretell(session: Transaction, job: JobRow): Promise<Happening>;
}
