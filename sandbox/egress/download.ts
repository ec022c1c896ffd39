import { mediaLimits } from "../contract/facts.gen.ts";
import { type Phase, TargetRefused } from "./guarded-connector.ts";
import { openLine, type WayOut } from "./open-line.ts";
import { judgeTarget } from "./target.ts";

// Shorter than the lease of the job that asks.
const { downloadSeconds } = mediaLimits;
const mostRedirects = 3;
const passing = new Set([408, 425, 429]);
const sent = {
  "user-agent": "Aloha-Media/1",
  accept: "image/*, video/mp4, application/pdf",
  "accept-encoding": "identity",
};

/** What went wrong, by how far the request had come. */
const words: Record<Phase, string> = {
  dns: "Its host cannot be reached.",
  connect: "Its host cannot be reached.",
  tls: "No secure connection with its host could be made.",
  write: "The connection broke off.",
  headers: "The connection broke off.",
  body: "The connection broke off.",
};

/** A file did not come. `passing` says that it may come when asked for again later. */
export class NotDownloaded extends Error {
  readonly passing: boolean;

  constructor(words: string, passing: boolean) {
    super(words);
    this.passing = passing;
  }
}

type Take<T> = (body: AsyncIterable<Uint8Array>) => Promise<T>;

/** Reads what lies at an address, each step of the way behind the guard, in so many seconds from start to end. */
export async function download<T>(address: string, livemode: boolean, way: WayOut, take: Take<T>): Promise<T> {
  const endsAt = way.clock.monotonic() + downloadSeconds * 1000;
  let text = address;
  for (let hop = 0; hop <= mostRedirects; hop++) {
    const judged = judgeTarget(text, livemode, way.rules);
    if ("problem" in judged) throw new NotDownloaded(judged.problem, false);
    const found = await ask(judged.url, way, endsAt, take);
    if ("taken" in found) return found.taken;
    text = URL.parse(found.location, judged.url)?.href ?? found.location;
  }
  throw new NotDownloaded(`The address leads on more than ${mostRedirects} times.`, false);
}

async function ask<T>(
  url: URL,
  way: WayOut,
  endsAt: number,
  take: Take<T>,
): Promise<{ taken: T } | { location: string }> {
  const { client, story } = openLine(url.origin, way);
  let late = false;
  const timer = setTimeout(
    () => {
      late = true;
      void client.destroy().catch(() => undefined);
    },
    Math.max(1, endsAt - way.clock.monotonic()),
  );
  const say = (error: unknown): never => {
    if (error instanceof TargetRefused) throw new NotDownloaded(error.message, false);
    throw new NotDownloaded(late ? `It did not come within ${downloadSeconds} seconds.` : words[story.phase], true);
  };
  try {
    const path = url.pathname + url.search;
    const {
      statusCode: status,
      headers,
      body,
    } = await client.request({ path, method: "GET", headers: sent }).catch(say);
    if (status >= 300 && status < 400 && typeof headers.location === "string") return { location: headers.location };
    if (status !== 200) throw new NotDownloaded(`The server answered ${status}.`, status >= 500 || passing.has(status));
    return { taken: await take(told(body, say)) };
  } finally {
    clearTimeout(timer);
    await client.destroy().catch(() => undefined);
  }
}

/** The same bytes. Only what goes wrong on the way is put in our words, not what goes wrong with whoever takes them. */
async function* told(body: AsyncIterable<Uint8Array>, say: (error: unknown) => never): AsyncIterable<Uint8Array> {
  const pieces = body[Symbol.asyncIterator]();
  try {
    for (;;) {
      const next = await pieces.next().catch(say);
      if (next.done) return;
      yield next.value;
    }
  } finally {
    await pieces.return?.();
  }
}
