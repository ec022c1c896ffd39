/** A use is noted once a minute, so for a minute around the replacement it is not known which came first. */
const noteMs = 60_000;

export type OldUse = "used" | "unused" | "unknown";

/** Whether an old secret was used after the next one came. Both instants are real time. */
export function oldUse(lastUsedAt: string | null, replacedAt: number | undefined): OldUse {
  if (replacedAt === undefined) return "unknown";
  if (lastUsedAt === null) return "unused";
  const lastUse = Date.parse(lastUsedAt);
  if (lastUse > replacedAt) return "used";
  return lastUse + noteMs < replacedAt ? "unused" : "unknown";
}
