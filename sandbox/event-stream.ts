import type { LiveBus } from "./live-bus.ts";

const heartbeatMs = 15_000;
const lookAgainMs = 1000;

/** One server-sent message. */
export function sse(event: string, data: unknown, id?: string): string {
  return `${id === undefined ? "" : `id: ${id}\n`}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
}

/**
 * Gives what `read` finds, again whenever the bus says that there is more, until it says null. Another process writes
 * without telling this one, so it also looks by itself. A comment now and then shows that the line is alive.
 */
export async function* follow(
  bus: LiveBus,
  topics: readonly string[],
  left: AbortSignal,
  read: () => Promise<string[] | null>,
): AsyncGenerator<string> {
  let wake: (() => void) | null = null;
  let news = true;
  const ring = () => {
    news = true;
    wake?.();
  };
  const leave = topics.map((topic) => bus.subscribe(topic, ring));
  left.addEventListener("abort", ring, { once: true });
  let quietMs = 0;
  try {
    while (!left.aborted) {
      news = false;
      const found = await read();
      if (found === null) return;
      for (const text of found) yield text;
      quietMs = found.length > 0 ? 0 : quietMs + lookAgainMs;
      if (quietMs >= heartbeatMs) {
        quietMs = 0;
        yield ": still here\n\n";
      }
      // Whoever goes on from long ago takes one page after the other.
      if (found.length > 0 || news || left.aborted) continue;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, lookAgainMs);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
      wake = null;
    }
  } finally {
    for (const stop of leave) stop();
    left.removeEventListener("abort", ring);
  }
}
