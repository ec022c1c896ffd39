import type { Schema } from "#sandbox/contract/types.ts";

type Timings = Schema<"WebhookTimings">;

export type Phase = "dns" | "connect" | "tls" | "first byte";

/** One stretch of an attempt on a line that is 100 long. */
export interface Stretch {
  readonly phase: Phase;
  readonly from: number;
  readonly to: number;
}

/** A stretch that took almost nothing is still to be seen. */
const least = 1.2;
const room = 98;

/** Where the time of an attempt went, drawn to the scale of its own total. */
export function stretchesOf({ dnsMs, connectMs, tlsMs, firstByteMs, totalMs }: Timings, arrived: boolean): Stretch[] {
  const known: [Phase, number | null][] = [
    ["dns", dnsMs],
    ["connect", connectMs],
    ["tls", tlsMs],
    ["first byte", firstByteMs],
  ];
  const taken = known.flatMap(([phase, ms]) => (ms === null ? [] : [{ phase, ms }]));
  const spent = taken.reduce((sum, { ms }) => sum + ms, 0);
  const rest = Math.max(0, (totalMs ?? 0) - spent);
  // What did not end is the phase that was waited for: its stretch runs to the end of the attempt.
  const waited = phaseAfter(taken.at(-1)?.phase);
  if (!arrived && waited && rest > 0) taken.push({ phase: waited, ms: rest });
  const whole = Math.max(
    taken.reduce((sum, { ms }) => sum + ms, 0),
    0.001,
  );
  const wide = taken.map(({ phase, ms }) => ({ phase, width: Math.max(least, (ms / whole) * 100) }));
  const scale = room / wide.reduce((sum, { width }) => sum + width, 0);
  let at = 0;
  return wide.map(({ phase, width }) => {
    const from = at;
    at += width * scale;
    return { phase, from, to: at };
  });
}

function phaseAfter(phase: Phase | undefined): Phase | null {
  const order: readonly Phase[] = ["dns", "connect", "tls", "first byte"];
  return phase === undefined ? "dns" : (order[order.indexOf(phase) + 1] ?? null);
}

/** "0.4 ms", "412 ms", "15,000 ms", or a dash for what did not happen. */
export function msWords(ms: number | null): string {
  if (ms === null) return "–";
  return `${ms < 10 ? Number(ms.toFixed(1)) : Math.round(ms).toLocaleString("en")} ms`;
}

/** The drawing in words. */
export function timesInWords(timings: Timings, end: string): string {
  const { dnsMs, connectMs, tlsMs, firstByteMs, totalMs } = timings;
  const known = [
    ["dns", dnsMs],
    ["connect", connectMs],
    ["tls", tlsMs],
    ["first byte", firstByteMs],
  ] as const;
  const said = known.filter(([, ms]) => ms !== null).map(([phase, ms]) => `${phase} ${msWords(ms)}`);
  return [...said, `${msWords(totalMs)} in all`, end].join(", ");
}
