import { parseInstant } from "../time/rfc3339.ts";

/** An instant of a body that the contract has judged; null and absent stay what they are. */
export function instantIn(text: string | null | undefined): number | null | undefined {
  if (text == null) return text;
  const parsed = parseInstant(text);
  return "at" in parsed ? parsed.at : undefined;
}
