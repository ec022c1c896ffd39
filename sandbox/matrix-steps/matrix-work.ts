import { startJobs } from "../matrix/start-run.ts";
import { turnJob } from "../matrix/take-turn.ts";
import type { Services } from "../operation.ts";
import type { JobKinds } from "../time/job.ts";
import { openDeeds } from "./open-deeds.ts";

/** What matrices do by themselves, on the workspace's clock. */
export function matrixWork(servicesOf: () => Services): JobKinds {
  return { ...startJobs, matrixTurn: turnJob(openDeeds(servicesOf)) };
}
