/** A stretch of a text that a page may replace. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly slot: string;
}

/** JSON Pointer to slot. */
export type Marks = Readonly<Record<string, string>>;

interface Manner {
  readonly indent: string;
  readonly slots: Marks;
  readonly option: Readonly<Record<string, unknown>>;
  /** Rewrites each piece for the quotes that it stands in. */
  readonly quote?: (text: string) => string;
}

interface Printed {
  readonly text: string;
  readonly spans: readonly Span[];
}

type Style = { key: (name: string) => string; plain: (value: unknown) => string; lastComma: string };

const plain = (value: unknown) => JSON.stringify(value);
const json: Style = { key: plain, plain, lastComma: "" };
const literal: Style = { key: literalKey, plain, lastComma: "," };
const python: Style = { key: plain, plain: pythonPlain, lastComma: "," };

/** JSON as people write it: lists of plain values on one line. */
export function printJson(value: unknown, manner: Manner): Printed {
  return new Printer(manner, json).print(value);
}

/** The same value as a JavaScript literal. */
export function printObjectLiteral(value: unknown, manner: Manner): Printed {
  return new Printer(manner, literal).print(value);
}

/** The same value as Python writes it. */
export function printPythonLiteral(value: unknown, manner: Manner): Printed {
  return new Printer(manner, python).print(value);
}

/** In a literal, `__proto__` is no name of a field unless it is computed. */
function literalKey(name: string): string {
  if (name === "__proto__") return `[${plain(name)}]`;
  return /^[a-z_$][\w$]*$/i.test(name) ? name : plain(name);
}

function pythonPlain(value: unknown): string {
  if (value === null) return "None";
  if (typeof value === "boolean") return value ? "True" : "False";
  return JSON.stringify(value);
}

class Printer {
  private text = "";
  private readonly spans: Span[] = [];
  private readonly manner: Manner;
  private readonly style: Style;

  constructor(manner: Manner, style: Style) {
    this.manner = manner;
    this.style = style;
  }

  print(value: unknown): Printed {
    this.value(value, "", this.manner.indent);
    return { text: this.text, spans: this.spans };
  }

  private write(text: string): void {
    this.text += this.manner.quote ? this.manner.quote(text) : text;
  }

  private marked(slot: string, write: () => void): void {
    const start = this.text.length;
    write();
    this.spans.push({ start, end: this.text.length, slot });
  }

  private value(value: unknown, pointer: string, indent: string): void {
    const slot = this.manner.slots[pointer];
    if (slot !== undefined) {
      this.write('"');
      this.marked(slot, () => this.write(JSON.stringify(value).slice(1, -1)));
      this.write('"');
    } else if (Array.isArray(value)) this.list(value, pointer, indent);
    else if (typeof value === "object" && value !== null) this.object(value, pointer, indent);
    else this.write(this.style.plain(value));
  }

  private list(items: readonly unknown[], pointer: string, indent: string): void {
    if (items.every((item) => typeof item !== "object" || item === null)) {
      this.write(`[${items.map((item) => this.style.plain(item)).join(", ")}]`);
      return;
    }
    const inner = `${indent}  `;
    this.write("[");
    for (const [place, item] of items.entries()) {
      this.write(`${place === 0 ? "" : ","}\n${inner}`);
      this.value(item, `${pointer}/${place}`, inner);
    }
    this.write(`${this.style.lastComma}\n${indent}]`);
  }

  private object(value: object, pointer: string, indent: string): void {
    const inner = `${indent}  `;
    const entries = Object.entries(value);
    const option = pointer === "" ? Object.entries(this.manner.option) : [];
    if (entries.length + option.length === 0) {
      this.write("{}");
      return;
    }
    this.write("{");
    for (const [place, [name, item]] of entries.entries()) {
      this.write(`${place === 0 ? "" : ","}\n${inner}${this.style.key(name)}: `);
      this.value(item, `${pointer}/${name}`, inner);
    }
    for (const [name, item] of option) {
      this.marked(`option:${name}`, () => this.write(`,\n${inner}${this.style.key(name)}: ${JSON.stringify(item)}`));
    }
    this.write(`${this.style.lastComma}\n${indent}}`);
  }
}
