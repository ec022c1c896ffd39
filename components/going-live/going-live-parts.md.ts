import type { Face } from "../twins/jsx-markdown.ts";
import { blocks, list, plain } from "../twins/markdown.ts";

/** One point of the list, as a box to tick. */
function checkText({ title, children }: { title: string; children: string }): string {
  return list([blocks([`[ ] **${plain(title)}**`, children])]);
}

/** What the guide to going live adds, in Markdown. Who is signed in stands on the page alone. */
export const goingLiveFaces: Readonly<Record<string, Face>> = { Check: checkText, CheckStatus: () => "" };
