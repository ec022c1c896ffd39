import { exportJobs } from "../analytics/export-jobs.ts";
import type { TargetRules } from "../egress/target.ts";
import type { FileRoom } from "../files/file-room.ts";
import { answerLater } from "../inbox/answer-jobs.ts";
import { inboxJobs } from "../inbox/inbox-jobs.ts";
import { expiryJob } from "../keys/expiry-job.ts";
import { mailJob } from "../mail/mail-job.ts";
import type { Mailer } from "../mail/mailer.ts";
import { matrixWork } from "../matrix-steps/matrix-work.ts";
import { importJob } from "../media/import-job.ts";
import type { Services } from "../operation.ts";
import { cardJob } from "../posts/card-job.ts";
import { publishJobs } from "../posts/publish-delivery.ts";
import type { Clock } from "../time/clock.ts";
import type { JobKinds } from "../time/job.ts";
import { trainingJobs } from "../voice/training-jobs.ts";
import { forgetJobs } from "../workspaces/forget-workspace.ts";

interface JobNeeds {
  readonly settings: { readonly publicUrl: string; readonly apiUrl: string; readonly egressProxy: string | null };
  readonly clock: Clock;
  readonly files: FileRoom;
  readonly targets: TargetRules;
  readonly mailer: Mailer;
  readonly report: (error: unknown, where: string) => void;
  /** Asked when a step is done: they need the jobs themselves. */
  readonly services: () => Services;
}

/** Every kind of work that waits in the job table, by its name there. */
export function jobKinds({ settings, clock, files, targets, mailer, report, services }: JobNeeds): JobKinds {
  return {
    ...publishJobs({ publicUrl: settings.publicUrl, onLanded: answerLater }),
    ...inboxJobs,
    ...matrixWork(services),
    renderCard: cardJob,
    importMedia: importJob({
      files,
      way: { rules: targets, clock, egressProxy: settings.egressProxy },
      report: (error) => report(error, "media import"),
    }),
    ...exportJobs(settings),
    ...trainingJobs(report),
    ...forgetJobs,
    keyExpiry: expiryJob(settings),
    mail: mailJob(mailer, clock, (words) => report(words, "mail")),
  };
}
