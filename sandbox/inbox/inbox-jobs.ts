import type { JobKinds } from "../time/job.ts";
import { answerPost } from "./answer-jobs.ts";
import { endSnooze } from "./end-snooze.ts";
import { answerReply } from "./follow-up.ts";

/** What the inbox does by itself, on the workspace's clock. */
export const inboxJobs: JobKinds = { answerPost, answerReply, endSnooze };
