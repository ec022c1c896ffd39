import { Worker } from "node:worker_threads";

/** What a worker answers to one job: its result, or why there is none. */
export type ThreadAnswer<Result> = Result | { readonly problem: string };

export interface Thread<Job, Result> {
  /** The answer to one job, done after those that were asked for before it. */
  ask(job: Job): Promise<Result>;
  /** Stops the worker. Jobs that still wait are refused. */
  close(): Promise<void>;
}

export interface ThreadOptions {
  /** How long an idle worker is kept. It never keeps the process alive. */
  readonly idleMs?: number;
  /** How long one job may take before its worker is given up. */
  readonly limitMs?: number;
  /** The beginning of what is said of a job that failed, such as "The card could not be drawn". */
  readonly failure: string;
}

/** Does jobs on one worker thread, one at a time. The worker starts with the first job and again after a crash. */
export function openThread<Job, Result extends object>(
  workerUrl: URL,
  { idleMs = 30_000, limitMs = 20_000, failure }: ThreadOptions,
): Thread<Job, Result> {
  let worker: Worker | null = null;
  let idle: NodeJS.Timeout | undefined;
  let queue: Promise<unknown> = Promise.resolve();
  let closed = false;

  return {
    ask(job) {
      const done = queue.then(() => take(job));
      queue = done.catch(() => {});
      return done;
    },
    async close() {
      closed = true;
      await stop();
    },
  };

  async function take(job: Job): Promise<Result> {
    if (closed) throw new Error(`${failure}: its worker is closed.`);
    clearTimeout(idle);
    worker ??= start();
    const current = worker;
    current.ref();
    try {
      return await answerOf<Job, Result>(current, job, { limitMs, failure });
    } finally {
      current.unref();
      if (worker) idle = setTimeout(stop, idleMs).unref();
    }
  }

  function start(): Worker {
    const started = new OwnThread(workerUrl, { execArgv: [] });
    const forget = () => {
      if (worker === started) worker = null;
    };
    // An error without a listener would end the whole process.
    started.on("error", forget).on("exit", forget);
    return started;
  }

  async function stop(): Promise<void> {
    clearTimeout(idle);
    const stopping = worker;
    worker = null;
    await stopping?.terminate();
  }
}

/** Sends one job and waits for its answer, or for the end of the worker. */
async function answerOf<Job, Result extends object>(
  worker: Worker,
  job: Job,
  { limitMs, failure }: { limitMs: number; failure: string },
): Promise<Result> {
  const over = new AbortController();
  const limit = setTimeout(() => worker.terminate(), limitMs);
  try {
    return await new Promise<Result>((resolve, reject) => {
      const refuse = (why: string) => reject(new Error(`${failure}: ${why}`));
      const listen = <Value>(event: string, act: (value: Value) => void) => {
        worker.on(event, act);
        over.signal.addEventListener("abort", () => worker.off(event, act));
      };
      listen("message", (answer: ThreadAnswer<Result>) =>
        "problem" in answer ? refuse(answer.problem) : resolve(answer),
      );
      listen("error", (error: Error) => refuse(error.message));
      listen("exit", () => refuse("its worker stopped."));
      worker.postMessage(job);
    });
  } finally {
    clearTimeout(limit);
    over.abort();
  }
}

/** Under a name of its own, so that Next's bundler sees no worker to pack: it runs from its source file. */
class OwnThread extends Worker {}
