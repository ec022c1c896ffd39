import { blocks, plain, quote } from "../twins/markdown.ts";

/** An aside. */
export function noteText({ title, children }: { title?: string; children: string }): string {
  return quote(blocks([title === undefined ? null : `**${plain(title)}**`, children]));
}

/** What opens on the page, open. */
export function foldText({ title, children }: { title: string; children: string }): string {
  return blocks([`**${plain(title)}**`, children]);
}
