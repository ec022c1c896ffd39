import { findLinks } from "../contract/text/find-links.ts";
import type { Span } from "./split-sentences.ts";

/** One replacement in a text, in UTF-16 units of the text as it came. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly kind: "banned_phrase" | "emoji" | "exclamation" | "sentence_split" | "channel_fit";
  readonly before: string;
  readonly after: string;
}

/** The text with its edits made. They lie in order and never meet. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = "";
  let at = 0;
  for (const { start, end, after } of edits) {
    result += text.slice(at, start) + after;
    at = end;
  }
  return result + text.slice(at);
}

/** Edits of one text, in order. One that would meet an earlier one, or change a link, is left out. */
export class EditList {
  readonly #text: string;
  readonly #links: readonly Span[];
  #edits: TextEdit[] = [];

  constructor(text: string) {
    this.#text = text;
    this.#links = findLinks(text).filter(({ hasScheme }) => hasScheme);
  }

  get all(): readonly TextEdit[] {
    return this.#edits;
  }

  add(kind: TextEdit["kind"], start: number, end: number, after: string): void {
    const changes = (link: Span) => start < link.end && link.start < end && !(start <= link.start && link.end <= end);
    if (!this.#links.some(changes)) this.#put(kind, start, end, after);
  }

  /** Gives up everything from a place on: the text ends there. */
  cutAt(place: number, after = ""): void {
    this.#edits = this.#edits.filter(({ end }) => end <= place);
    this.#put("channel_fit", place, this.#text.length, after);
  }

  #put(kind: TextEdit["kind"], start: number, end: number, after: string): void {
    if (start >= end || this.#edits.some((edit) => start < edit.end && edit.start < end)) return;
    this.#edits.push({ start, end, kind, before: this.#text.slice(start, end), after });
    this.#edits.sort((one, other) => one.start - other.start);
  }
}
