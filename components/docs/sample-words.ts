import { dayWords } from "./day-words.ts";
import type { PreparedCall } from "./prepared-call.ts";

/** What an answer is that nobody has asked for yet: recorded on a day, or else the contract's own. */
export function sampleWords({ status, recordedOn, asAbove }: PreparedCall["sample"]): string {
  if (asAbove) return `Answers ${status}, in the form shown above`;
  return recordedOn === null ? `Example from the contract, ${status}` : `${status}, recorded ${dayWords(recordedOn)}`;
}
