import { voice } from "../contract/facts.gen.ts";
import type { Store } from "../store/store.ts";
import { enqueue } from "../time/enqueue.ts";
import type { AtomicJob, Happening, JobCall, OutsideJob } from "../time/job.ts";
import { countTry, currentVoice, dropOldModels, markDone, markFailed, markRunning, workOf } from "./voice-queries.ts";
import { type TrainedVoice, type Trainer, trainOnThread } from "./voice-thread.ts";

type Report = (problem: string, where: string) => void;
type Ended = { readonly trained: TrainedVoice } | { readonly problem: string } | null;

/**
 * A training first says that it runs, then learns on a worker thread under a lease, and writes the whole result at once.
 * Whoever dies in between leaves the texts and the job: another process learns again, and the same texts make the same
 * voice. A worker that fails is tried again; after the last try the training has failed and says so.
 */
export function trainingJobs(
  report: Report,
  train: Trainer = trainOnThread,
): { beginTraining: AtomicJob; trainVoice: OutsideJob } {
  return {
    beginTraining: { run: begin },
    trainVoice: {
      outside: ({ store, subject }) => learn(store, subject, train),
      finish: (job, ended) => end(job, ended as Ended, report),
    },
  };
}

async function begin({ store, time, subject }: JobCall): Promise<Happening[]> {
  const [running] = await store.all(markRunning, { id: subject, now: time.now });
  if (running) await enqueue(store, time, { kind: "trainVoice", subject, dueAt: time.now });
  return [];
}

async function learn(store: Store, id: string, train: Trainer): Promise<Ended> {
  const work = await store.first(workOf, { id });
  if (work?.status !== "running" || work.samples === null) return null;
  try {
    return { trained: await train(new Uint8Array(work.samples)) };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

async function end(job: JobCall, ended: Ended, report: Report): Promise<Happening[]> {
  const { store, time, subject } = job;
  if (ended === null) return [];
  if ("problem" in ended) {
    await tryAgain(job, ended.problem, report);
    return [];
  }
  const { model, result } = ended.trained;
  const current = await store.first(currentVoice, {});
  const version = (current?.version ?? 0) + 1;
  await store.all(dropOldModels, {});
  await store.all(markDone, { id: subject, version, result: JSON.stringify(result), model, now: time.now });
  return [];
}

async function tryAgain({ store, time, subject }: JobCall, problem: string, report: Report): Promise<void> {
  const [counted] = await store.all(countTry, { id: subject });
  if (!counted) return;
  if (counted.tries < voice.triesMax) {
    await enqueue(store, time, { kind: "trainVoice", subject, dueAt: time.now });
    return;
  }
  report(problem, `voice training ${subject}`);
  const message = `The training was tried ${voice.triesMax} times and did not end. Start it again; if it fails again, tell us the id.`;
  await store.all(markFailed, {
    id: subject,
    error: JSON.stringify({ code: "training_failed", message }),
    now: time.now,
  });
}
