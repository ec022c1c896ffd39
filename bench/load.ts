import { connect, type Socket } from "node:net";

export interface Load {
  readonly port: number;
  readonly connections: number;
  readonly forMs: number;
  /** Ends earlier, after this many answers. */
  readonly total?: number;
  /** The bytes of the next request. */
  readonly next: () => Buffer;
  readonly status: number;
}

export interface Outcome {
  readonly perSecond: number;
  readonly requests: number;
  /** Milliseconds of each request, sorted. */
  readonly latencies: Float64Array;
}

/** Keeps raw connections busy for a while. An answer with another status ends the run: a refused call is no figure. */
export async function load({
  port,
  connections,
  forMs,
  total = Number.POSITIVE_INFINITY,
  next,
  status,
}: Load): Promise<Outcome> {
  const latencies: number[] = [];
  const startedAt = performance.now();
  const endsAt = startedAt + forMs;
  await Promise.all(
    Array.from({ length: connections }, () => oneConnection(port, next, status, endsAt, total, latencies)),
  );
  const tookMs = performance.now() - startedAt;
  return {
    perSecond: (latencies.length * 1000) / tookMs,
    requests: latencies.length,
    latencies: Float64Array.from(latencies).sort(),
  };
}

/** The value below which this share of the sorted numbers lies. */
export function quantile(sorted: Float64Array, share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

function oneConnection(
  port: number,
  next: () => Buffer,
  status: number,
  endsAt: number,
  total: number,
  latencies: number[],
): Promise<void> {
  return new Promise((resolve, reject) => {
    const wanted = `HTTP/1.1 ${status}`;
    let sentAt = 0;
    let held: Buffer = Buffer.alloc(0);
    const socket: Socket = connect({ port, host: "127.0.0.1", noDelay: true }, send);
    socket.on("error", reject);
    socket.on("close", () => resolve());
    socket.on("data", (part: Buffer) => {
      held = held.length === 0 ? part : Buffer.concat([held, part]);
      const length = answerLength(held);
      if (length === null || held.length < length) return;
      if (held.toString("latin1", 0, wanted.length) !== wanted) {
        reject(new Error(`Expected ${status}, got:\n${held.toString("latin1", 0, 700)}`));
        socket.destroy();
        return;
      }
      held = Buffer.alloc(0);
      latencies.push(performance.now() - sentAt);
      if (performance.now() >= endsAt || latencies.length >= total) socket.destroy();
      else send();
    });
    function send(): void {
      sentAt = performance.now();
      socket.write(next());
    }
  });
}

/** How long the answer at the start of these bytes is; null while that cannot be known yet. */
function answerLength(bytes: Buffer): number | null {
  const end = bytes.indexOf("\r\n\r\n");
  if (end === -1) return null;
  const head = bytes.toString("latin1", 0, end).toLowerCase();
  const declared = /\r\ncontent-length: (\d+)/.exec(head)?.[1];
  if (declared !== undefined) return end + 4 + Number(declared);
  const last = bytes.indexOf("0\r\n\r\n", end + 4);
  return last === -1 ? null : last + 5;
}
