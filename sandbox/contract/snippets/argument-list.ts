import type { Printed } from "./print-value.ts";
import { Writer } from "./snippet-writer.ts";

/** An argument on one line, and, where it can be, over several. */
export interface Argument {
  readonly flat: Printed;
  /** Null for what stays on one line. */
  readonly tall: ((indent: string) => Printed) | null;
}

/** Text as a piece of code, all of it one place to fill in where a slot is named. */
export function piece(text: string, slot: string | null = null, quote = ""): Printed {
  const start = quote.length;
  return {
    text: quote + text + quote,
    spans: slot === null ? [] : [{ start, end: start + text.length, slot }],
  };
}

const width = 84;

/** The arguments of a call: on one line where they fit, the last one around its lines, or each on lines of its own. */
export function writeArguments(out: Writer, list: readonly Argument[]): void {
  const flat = joined(list.map((one) => one.flat));
  const before = out.code.length - out.code.lastIndexOf("\n") - 1;
  const last = list.at(-1);
  if (before + flat.code.length + 2 <= width && list.every(({ flat: { spans } }) => !isOptional(spans))) {
    out.text("(").append(flat).text(")");
  } else if (last?.tall && list.slice(0, -1).every(({ tall }) => tall === null)) {
    const head = joined(list.slice(0, -1).map((one) => one.flat));
    out.text("(").append(head);
    if (list.length > 1) out.text(", ");
    out.nested(last.tall("")).text(")");
  } else {
    out.text("(");
    for (const { flat: short, tall } of list) {
      const fits = short.text.length <= width - 3 && !isOptional(short.spans);
      out
        .text("\n  ")
        .nested(fits || tall === null ? short : tall("  "))
        .text(",");
    }
    out.text("\n)");
  }
}

function joined(parts: readonly Printed[]): Writer {
  const out = new Writer();
  for (const [place, part] of parts.entries()) out.text(place === 0 ? "" : ", ").nested(part);
  return out;
}

/** A line that a page may add is a line only where all stand below each other. */
function isOptional(spans: Printed["spans"]): boolean {
  return spans.some(({ slot }) => slot.startsWith("option:"));
}
