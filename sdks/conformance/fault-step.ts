/** How one request is answered. The README of this folder says what each field does. */
export type FaultStep = ResetStep | HangStep | StreamStep | AnswerStep;

export interface ResetStep {
  readonly reset: true;
}

export interface HangStep {
  readonly hang: true;
}

export interface StreamStep {
  readonly sse: readonly string[];
  readonly chunkBytes?: number;
  /** `true` ends the stream after the last text, `"reset"` resets it; without it the stream stays open. */
  readonly end?: boolean | "reset";
  readonly headers?: FaultHeaders;
}

export interface AnswerStep {
  readonly status: number;
  readonly json?: unknown;
  readonly text?: string;
  readonly headers?: FaultHeaders;
  readonly delayMs?: number;
  readonly dripMs?: number;
  readonly cutAfter?: number;
}

/** `null` leaves a header out that would be there. */
export type FaultHeaders = Readonly<Record<string, string | null>>;

const knownWords = {
  reset: ["reset"],
  hang: ["hang"],
  sse: ["sse", "chunkBytes", "end", "headers"],
  status: ["status", "json", "text", "headers", "delayMs", "dripMs", "cutAfter"],
};
const kinds = Object.keys(knownWords) as (keyof typeof knownWords)[];

/** What is wrong with a step, or null. A word that nobody knows would otherwise be a fault that never happens. */
export function wrongWith(step: unknown): string | null {
  if (typeof step !== "object" || step === null) return "A step is an object.";
  const kind = kinds.find((name) => name in step);
  if (!kind) return `A step has one of ${kinds.join(", ")}.`;
  const strange = Object.keys(step).find((word) => !knownWords[kind].includes(word));
  return strange ? `A step of the kind ${kind} has no ${strange}.` : null;
}
