import type { Face } from "../twins/jsx-markdown.ts";
import type { LinkTo } from "../twins/markdown.ts";
import { callText } from "./call-block.md.ts";
import { guideCalls } from "./guide-calls.ts";
import type { CallWords } from "./prepare-call.ts";

/** `<Call op example>` in Markdown, for one guide. */
export function callFaces(guide: string, now: number, brief: boolean): { readonly Call: Face } {
  const next = guideCalls(guide, now, true);
  return { Call: ({ to, ...words }: CallWords & { to: LinkTo }) => callText(next(words), to, brief) };
}
