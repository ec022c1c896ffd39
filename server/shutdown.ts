import type { Door } from "./listen.ts";

const sweepEveryMs = 50;
const longestMs = 19_000;

/** Closes doors: nobody new comes in, whoever waits for an answer gets it, the rest ends after `graceMs`. */
export async function drain(doors: readonly Door[], graceMs: number): Promise<void> {
  const closed = doors.map(({ server }) => new Promise<void>((resolve) => server.close(() => resolve())));
  const sweeper = setInterval(() => doors.forEach(closeIdle), sweepEveryMs);
  const deadline = setTimeout(() => {
    for (const { sockets } of doors) for (const socket of sockets) socket.destroy();
  }, graceMs);
  doors.forEach(closeIdle);
  await Promise.all(closed);
  clearInterval(sweeper);
  clearTimeout(deadline);
}

function closeIdle({ server, sockets }: Door): void {
  server.closeIdleConnections();
  // Node counts a connection that never said a word as busy.
  for (const socket of sockets) if (socket.bytesRead === 0) socket.destroy();
}

/**
 * Stops once on SIGTERM or SIGINT and exits 0; the second signal, or a stop that hangs, exits at once with 1. `beforeMs`
 * is what the stop waits on purpose.
 */
export function stopOnSignal(stop: () => Promise<void>, beforeMs = 0): void {
  let stopping = false;
  const onSignal = () => {
    if (stopping) process.exit(1);
    stopping = true;
    const late = () => end(1, "Stopping took too long; what was left is cut off.\n");
    setTimeout(late, beforeMs + longestMs).unref();
    stop().then(
      () => end(0, ""),
      (error) => end(1, `Stopping went wrong: ${error instanceof Error ? error.stack : error}\n`),
    );
  };
  process.on("SIGTERM", onSignal);
  process.on("SIGINT", onSignal);
}

function end(code: number, words: string): void {
  if (words) process.stderr.write(words);
  process.exit(code);
}
