import { openThread, type ThreadAnswer, type ThreadOptions } from "../worker-thread.ts";
import type { CardSize } from "./card-design.ts";
import type { PageImageWords } from "./page-image.ts";

export type CardJob =
  | { readonly text: string; readonly size: CardSize }
  /** The picture of a page of the docs. */
  | { readonly page: PageImageWords };

interface DrawnCard {
  readonly png: Uint8Array<ArrayBuffer>;
}

export type CardAnswer = ThreadAnswer<DrawnCard>;

export interface CardRenderer {
  /** The PNG of a card, drawn on the worker after the cards that were asked for before it. */
  render(text: string, size: CardSize): Promise<Uint8Array>;
  /** Stops the worker. Cards that still wait are refused. */
  close(): Promise<void>;
}

export interface CardRendererOptions extends Omit<ThreadOptions, "failure"> {
  readonly workerUrl?: URL;
}

/** Draws cards on one worker thread, one at a time. */
export function openCardRenderer({ workerUrl, ...options }: CardRendererOptions = {}): CardRenderer {
  const thread = openThread<CardJob, DrawnCard>(workerUrl ?? workerBeside(import.meta.url), {
    ...options,
    failure: "The card could not be drawn",
  });
  return {
    render: async (text, size) => (await thread.ask({ text, size })).png,
    close: () => thread.close(),
  };
}

let shared: CardRenderer | undefined;

/** The PNG of a card, drawn on this process's own card worker. */
export function renderCardPng(text: string, size: CardSize): Promise<Uint8Array> {
  shared ??= openCardRenderer();
  return shared.render(text, size);
}

let pages: ReturnType<typeof openThread<CardJob, DrawnCard>> | undefined;

/** The picture of a page, drawn on a worker of its own: cards of posts never wait for it. */
export async function renderPageImage(page: PageImageWords): Promise<Uint8Array> {
  pages ??= openThread<CardJob, DrawnCard>(workerBeside(import.meta.url), {
    failure: "The picture could not be drawn",
  });
  return (await pages.ask({ page })).png;
}

function workerBeside(here: string): URL {
  return new URL(/* turbopackIgnore: true */ "card-worker.ts", here);
}
