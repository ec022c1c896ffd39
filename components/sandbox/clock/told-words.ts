import type { Schema } from "#sandbox/contract/types.ts";
import { countWords } from "../../ui/count-words.ts";
import { momentWords } from "./clock-words.ts";

type Advance = Schema<"ClockAdvance">;

/** What a move or a dry run came to, in a sentence or two. */
export function toldWords(advance: Advance): string {
  const { dryRun, to } = advance;
  const end = momentWords(Date.parse(to), Date.parse(advance.from));
  return dryRun ? `Dry run. ${countOf(advance)} Nothing has moved.` : `The clock came to ${end}. ${countOf(advance)}`;
}

/** How much happened, or would. */
export function countOf({ happened, truncated, dryRun }: Advance): string {
  if (happened.length === 0) return dryRun ? "Nothing would fall due." : "Nothing fell due.";
  const things = truncated
    ? `More than ${happened.length.toLocaleString("en")} things`
    : countWords(happened.length, "thing");
  return `${things} ${dryRun ? "would happen" : "happened"}.`;
}

/** Why a move did not lead all the way, and who was not there: a sentence each. */
export function reservations({ stoppedAt, waiting, from }: Advance): string[] {
  const stopped =
    stoppedAt === null
      ? []
      : [
          `It stopped at ${momentWords(Date.parse(stoppedAt), Date.parse(from))}, because too much fell due. Move again to go on.`,
        ];
  const absent = waiting.map(({ device, deliveries }) => {
    const waits = deliveries === 1 ? "1 delivery waits" : `${deliveries} deliveries wait`;
    return `${waits} for the listener${device === "" ? "" : ` on ${device}`}, which is not connected.`;
  });
  return [...stopped, ...absent];
}
