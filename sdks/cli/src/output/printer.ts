import type { Machine } from "../machine.ts";
import { people } from "./people.ts";
import { plainJson, plainText } from "./plain-text.ts";
import { type Style, styleFor } from "./style.ts";

/** Says what came of a command: to a person in words, to a program in JSON. */
export class Printer {
  readonly json: boolean;
  readonly style: Style;
  readonly #machine: Machine;

  constructor(machine: Machine, format: string | undefined) {
    this.#machine = machine;
    this.json = format === "json" || (format === undefined && !machine.out.isTerminal);
    this.style = styleFor(machine.out.isTerminal, machine.env);
  }

  /** An answer of the API. `text` is the very text that came. */
  answer(value: unknown, text: string): void {
    const { out } = this.#machine;
    if (this.json || typeof value === "string") this.#program(text);
    else if (value !== undefined) out.write(`${people(value, { style: this.style, width: out.columns })}\n`);
  }

  /** Words for a person, or an object for a program. */
  say(value: object, words: string): void {
    if (this.json) this.#program(JSON.stringify(value));
    else this.#machine.out.write(`${words}\n`);
  }

  /** Words for a person alone. */
  words(text: string): void {
    if (!this.json) this.#machine.out.write(`${text}\n`);
  }

  /** A text that is the same for everybody, such as a script. */
  text(text: string): void {
    this.#machine.out.write(text.endsWith("\n") ? text : `${text}\n`);
  }

  /** Words beside the output, for a person who watches. */
  note(text: string): void {
    const { err } = this.#machine;
    if (err.isTerminal || !this.json) err.write(`${plainText(text)}\n`);
  }

  #program(text: string): void {
    const { out } = this.#machine;
    // A program gets what came, and a terminal nothing that it would obey.
    const safe = out.isTerminal ? (this.json ? plainJson(text) : plainText(text)) : text;
    if (safe) out.write(safe.endsWith("\n") ? safe : `${safe}\n`);
  }
}
