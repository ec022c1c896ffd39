import type { Schema } from "#sandbox/contract/types.ts";

type Secret = Schema<"WebhookSecret">;

/** How far a change of secrets has come. */
export interface Rotation {
  /** `alone`: nothing is being changed. `deploying`: the next one waits. `overlapping`: the old one is about to end. */
  readonly phase: "alone" | "deploying" | "overlapping";
  /** The one that signed alone before the change. */
  readonly before: Secret;
  /** The one that will sign alone after it; null while there is none. */
  readonly after: Secret | null;
  /** Whatever else is valid beside these two. */
  readonly others: readonly Secret[];
}

/** Reads off the live secrets where the change stands. The newest `next` counts, and the `old` one that ends last. */
export function rotationOf(secrets: readonly Secret[]): Rotation | null {
  const primary = secrets.find(({ role }) => role === "primary");
  if (!primary) return null;
  const next = newest(secrets.filter(({ role }) => role === "next"));
  const old = last(secrets.filter(({ role }) => role === "old"));
  const others = (...shown: readonly (Secret | null)[]) => secrets.filter((one) => !shown.includes(one));
  if (next) return { phase: "deploying", before: primary, after: next, others: others(primary, next) };
  if (old) return { phase: "overlapping", before: old, after: primary, others: others(primary, old) };
  return { phase: "alone", before: primary, after: null, others: [] };
}

function newest(secrets: readonly Secret[]): Secret | null {
  return secrets.toSorted((a, b) => (a.createdAt < b.createdAt ? 1 : -1))[0] ?? null;
}

function last(secrets: readonly Secret[]): Secret | null {
  return secrets.toSorted((a, b) => ((a.endsAt ?? "") < (b.endsAt ?? "") ? 1 : -1))[0] ?? null;
}

/** A secret as it may be shown: what it begins with, and its last characters. */
export function shortSecret({ hint }: Pick<Secret, "hint">): string {
  return `whsec_…${hint}`;
}
