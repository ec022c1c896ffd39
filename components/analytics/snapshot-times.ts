import { snapshots } from "#sandbox/contract/facts.gen.ts";

/** When numbers are taken, in words. They are the same on a page and in Markdown. */
export function SnapshotTimes(): string {
  return snapshots.map(({ label }) => label).join(", ");
}
