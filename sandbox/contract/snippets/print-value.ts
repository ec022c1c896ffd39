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
  /** What each depth adds to the indent; two blanks unless said otherwise. */
  readonly step?: string;
  readonly slots: Marks;
  readonly option: Readonly<Record<string, unknown>>;
  /** What stands around the text at a JSON Pointer, such as `new Date(` and `)`. */
  readonly wraps?: ReadonlyMap<string, readonly [before: string, after: string]>;
  /** True for everything on one line. */
  readonly flat?: boolean;
  /** How long a line may become by what stands inside and is written on one line. */
  readonly width?: number;
  /** Rewrites each piece for the quotes that it stands in. */
  readonly quote?: (text: string) => string;
}

export interface Printed {
  readonly text: string;
  readonly spans: readonly Span[];
}

interface Style {
  readonly key: (name: string) => string;
  readonly plain: (value: unknown) => string;
  readonly lastComma: string;
  /** What stands inside the braces of an object on one line. */
  readonly brace: string;
}

const plain = (value: unknown) => JSON.stringify(value);
/** A text in the quotes that need no escapes within. */
export function quotedText(text: string): string {
  const escaped = JSON.stringify(text);
  return text.includes('"') && !text.includes("'") ? `'${escaped.slice(1, -1).replaceAll('\\"', '"')}'` : escaped;
}

const json: Style = { key: plain, plain, lastComma: "", brace: " " };
const literal: Style = { key: literalKey, plain: literalPlain, lastComma: ",", brace: " " };
const python: Style = { key: plain, plain: pythonPlain, lastComma: ",", brace: "" };

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

function literalPlain(value: unknown): string {
  return typeof value === "string" ? quotedText(value) : plain(value);
}

function pythonPlain(value: unknown): string {
  if (value === null) return "None";
  if (typeof value === "boolean") return value ? "True" : "False";
  return literalPlain(value);
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

  print(value: unknown, pointer = ""): Printed {
    this.value(value, pointer, this.manner.indent);
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
    const [before, after] = this.manner.wraps?.get(pointer) ?? ["", ""];
    if (slot !== undefined) {
      this.write(`${before}"`);
      this.marked(slot, () => this.write(JSON.stringify(value).slice(1, -1)));
      this.write(`"${after}`);
    } else if (before) this.write(before + this.style.plain(value) + after);
    else if (this.fitsFlat(value, pointer)) return;
    else if (Array.isArray(value)) this.list(value, pointer, indent);
    else if (typeof value === "object" && value !== null) this.object(value, pointer, indent);
    else this.write(this.style.plain(value));
  }

  /** Writes an inner list or object on the line where it stands, if there is room. */
  private fitsFlat(value: unknown, pointer: string): boolean {
    const { width, flat } = this.manner;
    if (width === undefined || flat || pointer === "" || typeof value !== "object" || value === null) return false;
    const { text, spans } = new Printer({ ...this.manner, flat: true }, this.style).print(value, pointer);
    const shift = this.text.length;
    if (shift - this.text.lastIndexOf("\n") + text.length > width) return false;
    this.text += text;
    for (const span of spans) this.spans.push({ ...span, start: span.start + shift, end: span.end + shift });
    return true;
  }

  private list(items: readonly unknown[], pointer: string, indent: string): void {
    if (items.every((item) => typeof item !== "object" || item === null)) {
      this.write(`[${items.map((item) => this.style.plain(item)).join(", ")}]`);
      return;
    }
    const inner = indent + (this.manner.step ?? "  ");
    this.write("[");
    for (const [place, item] of items.entries()) {
      this.write(this.between(place, inner, ""));
      this.value(item, `${pointer}/${place}`, inner);
    }
    this.write(this.manner.flat ? "]" : `${this.style.lastComma}\n${indent}]`);
  }

  private object(value: object, pointer: string, indent: string): void {
    const inner = indent + (this.manner.step ?? "  ");
    const { brace } = this.style;
    const entries = Object.entries(value);
    const option = pointer === "" ? Object.entries(this.manner.option) : [];
    if (entries.length + option.length === 0) {
      this.write("{}");
      return;
    }
    this.write("{");
    for (const [place, [name, item]] of entries.entries()) {
      this.write(`${this.between(place, inner, brace)}${this.style.key(name)}: `);
      this.value(item, `${pointer}/${name}`, inner);
    }
    for (const [name, item] of option) {
      this.marked(`option:${name}`, () => this.write(`,\n${inner}${this.style.key(name)}: ${JSON.stringify(item)}`));
    }
    this.write(this.manner.flat ? `${brace}}` : `${this.style.lastComma}\n${indent}}`);
  }

  /** What stands before an entry of a list or an object. */
  private between(place: number, inner: string, brace: string): string {
    if (!this.manner.flat) return `${place === 0 ? "" : ","}\n${inner}`;
    return place === 0 ? brace : ", ";
  }
}
