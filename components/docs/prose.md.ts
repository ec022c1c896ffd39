import { blocks, plain, quote } from "../twins/markdown.ts";

/** An aside. */
export function noteText({ title, children }: { title?: string; children: string }): string {
  return quote(blocks([title === undefined ? null : `**${plain(title)}**`, children]));
}
