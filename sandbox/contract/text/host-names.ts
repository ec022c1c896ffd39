import { topLevelDomains } from "./top-level-domains.ts";

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Latin letters with accents that X takes in names and paths. */
export const latinAccents =
  "\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\u024f\\u0253\\u0254\\u0256\\u0257\\u0259\\u025b\\u0263\\u0268\\u026f\\u0272\\u0289\\u028b\\u02bb\\u0300-\\u036f\\u1e00-\\u1eff";

const latin = new RegExp(`[-a-z0-9${latinAccents}]`, "i");
const letters = /[a-z]*/iy;
const punycode = /xn--[-0-9a-z]+/iy;
const ascii = /^[\0-\x7f]*$/;
const goesOn = /[0-9a-z@+-]/i;
const longestEnding = Math.max(...Array.from(topLevelDomains, (name) => name.length));

interface Label extends Span {
  /** Where the part begins that a name may hold. */
  readonly tail: number;
  /** A name may have an underscore, but not in the label before its ending. */
  readonly underscore: number;
}

/** The host names in a run of characters that host names are made of. Every step looks at a character once. */
export class HostRun {
  readonly #text: string;
  readonly #latin: boolean;
  /** Beyond it no character matters to an ending. */
  readonly #end: number;
  readonly #labels: Label[];
  /** How far a name reaches that goes through the whole label; -1 when no ending follows. */
  readonly #reach: number[];

  /** With `letters: "latin"` a name keeps to what X takes without a scheme. */
  constructor(text: string, run: Span, letters: "any" | "latin") {
    this.#text = text;
    this.#latin = letters === "latin";
    this.#end = this.#latin ? run.end : text.length;
    let start = run.start;
    this.#labels = text
      .slice(run.start, run.end)
      .split(".")
      .map((label) => {
        const span = { start, end: start + label.length };
        start = span.end + 1;
        return { ...span, tail: this.#tail(span), underscore: span.start + label.lastIndexOf("_") };
      });
    this.#reach = new Array<number>(this.#labels.length).fill(-1);
    for (let index = this.#labels.length - 2; index >= 0; index--) {
      this.#reach[index] = this.#endOf(index, this.#labels[index]?.start ?? 0);
    }
  }

  /** Where the name ends that begins there in the first label; -1 when none does. */
  endFrom(start: number): number {
    return this.#endOf(0, start);
  }

  /** The first name that begins at `from` or later, where it may begin. */
  next(from: number, mayStart: (at: number) => boolean): Span | null {
    for (let index = 0; index < this.#labels.length - 1; index++) {
      const label = this.#labels[index];
      if (!label || label.end <= from) continue;
      if ((this.#reach[index + 1] ?? -1) < 0 && this.#ending(index + 1) < 0) continue;
      for (let start = Math.max(from, label.tail); start < label.end; start++) {
        const end = mayStart(start) ? this.#endOf(index, start) : -1;
        if (end >= 0) return { start, end };
      }
    }
    return null;
  }

  #tail({ start, end }: Span): number {
    if (!this.#latin) return end > start && isEdge(this.#text[end - 1]) ? start : end;
    let tail = end;
    while (tail > start && latin.test(this.#text[tail - 1] ?? "")) tail--;
    return tail;
  }

  /** The end of the longest name that begins at `start`, inside the label of that index. */
  #endOf(index: number, start: number): number {
    const label = this.#labels[index];
    if (!label || start < label.tail || start >= label.end) return -1;
    if (!this.#latin && !isEdge(this.#text[start])) return -1;
    const further = this.#reach[index + 1] ?? -1;
    if (further >= 0) return further;
    return label.underscore >= start ? -1 : this.#ending(index + 1);
  }

  /** Where a known top-level domain ends at the beginning of a label; -1 when there is none. */
  #ending(index: number): number {
    const label = this.#labels[index];
    if (!label) return -1;
    const { start } = label;
    letters.lastIndex = start;
    const short = letters.exec(this.#text)?.[0] ?? "";
    if (this.#isEnding(start, short.length)) return start + short.length;
    const piece = this.#text.slice(start, Math.min(label.end, start + longestEnding));
    for (let size = ascii.test(piece) ? 0 : piece.length; size > 0; size--) {
      if (this.#isEnding(start, size)) return start + size;
    }
    punycode.lastIndex = start;
    return punycode.test(this.#text) ? punycode.lastIndex : -1;
  }

  #isEnding(start: number, size: number): boolean {
    const after = start + size;
    if (size > longestEnding || !topLevelDomains.has(this.#text.slice(start, after).toLowerCase())) return false;
    return after >= this.#end || !goesOn.test(this.#text[after] ?? "");
  }
}

function isEdge(char: string | undefined): boolean {
  return char !== "-" && char !== "_";
}
