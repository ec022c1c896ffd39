import { Worker } from "node:worker_threads";
import type { CardSize } from "./card-design.ts";

export interface CardJob {
  readonly text: string;
  readonly size: CardSize;
}

export type CardAnswer = { readonly png: Uint8Array<ArrayBuffer> } | { readonly problem: string };

export interface CardRenderer {
  /** The PNG of a card, drawn on the worker after the cards that were asked for before it. */
  render(text: string, size: CardSize): Promise<Uint8Array>;
  /** Stops the worker. Cards that still wait are refused. */
  close(): Promise<void>;
}

export interface CardRendererOptions {
  /** How long an idle worker is kept. It never keeps the process alive. */
  readonly idleMs?: number;
  /** How long one card may take before its worker is given up. */
  readonly limitMs?: number;
  readonly workerUrl?: URL;
}

/** Draws cards on one worker thread, one at a time. The worker starts with the first card and again after a crash. */
export function openCardRenderer(options: CardRendererOptions = {}): CardRenderer {
  const { idleMs = 30_000, limitMs = 20_000 } = options;
  let worker: Worker | null = null;
  let idle: NodeJS.Timeout | undefined;
  let queue: Promise<unknown> = Promise.resolve();
  let closed = false;

  return {
    render(text, size) {
      const card = queue.then(() => draw({ text, size }));
      queue = card.catch(() => {});
      return card;
    },
    async close() {
      closed = true;
      await stop();
    },
  };

  async function draw(job: CardJob): Promise<Uint8Array> {
    if (closed) throw new Error("The card renderer is closed.");
    clearTimeout(idle);
    worker ??= start();
    const current = worker;
    current.ref();
    try {
      return await ask(current, job, limitMs);
    } finally {
      current.unref();
      if (worker) idle = setTimeout(stop, idleMs).unref();
    }
  }

  function start(): Worker {
    const started = new CardThread(options.workerUrl ?? workerBeside(import.meta.url), { execArgv: [] });
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

let shared: CardRenderer | undefined;

/** The PNG of a card, drawn on this process's own card worker. */
export function renderCardPng(text: string, size: CardSize): Promise<Uint8Array> {
  shared ??= openCardRenderer();
  return shared.render(text, size);
}

/** Sends one job and waits for its answer, or for the end of the worker. */
async function ask(worker: Worker, job: CardJob, limitMs: number): Promise<Uint8Array> {
  const over = new AbortController();
  const limit = setTimeout(() => worker.terminate(), limitMs);
  try {
    return await new Promise<Uint8Array>((resolve, reject) => {
      const refuse = (why: string) => reject(new Error(`The card could not be drawn: ${why}`));
      const listen = <Value>(event: string, act: (value: Value) => void) => {
        worker.on(event, act);
        over.signal.addEventListener("abort", () => worker.off(event, act));
      };
      listen("message", (answer: CardAnswer) => ("png" in answer ? resolve(answer.png) : refuse(answer.problem)));
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
class CardThread extends Worker {}

function workerBeside(here: string): URL {
  return new URL(/* turbopackIgnore: true */ "card-worker.ts", here);
}
