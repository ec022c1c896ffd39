export interface JsonFault {
  readonly line: number;
  readonly column: number;
  readonly expectation: string;
}

/** Where a text stops being JSON. It runs only after JSON.parse failed, whose own words quote the body. */
export function jsonPosition(text: string): JsonFault {
  const scanner = new Scanner(text);
  const expectation = scanner.run() ?? "something is wrong";
  const before = text.slice(0, scanner.at);
  const line = before.split("\n").length;
  return { line, column: scanner.at - before.lastIndexOf("\n"), expectation };
}

/** What may come next. */
type State = "value" | "firstItem" | "firstName" | "name" | "colon" | "afterValue";

const blank = /[ \t\n\r]*/y;
const literal = /true|false|null/y;
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids exactly these in a string.
const plain = /[^"\\\u0000-\u001f]*/y;
const escapes = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/** A scanner with its own stack, so that depth cannot overflow ours. */
class Scanner {
  at = 0;
  readonly #text: string;
  readonly #stack: ("[" | "{")[] = [];
  #state: State = "value";

  constructor(text: string) {
    this.#text = text;
  }

  /** The sentence about the first fault, or null when the text is JSON. */
  run(): string | null {
    for (;;) {
      this.#skip(blank);
      const char = this.#text[this.at];
      if (this.#state === "afterValue" && this.#stack.length === 0)
        return char === undefined ? null : "nothing more was expected";
      const fault = this.#step(char);
      if (fault !== null) return fault;
    }
  }

  #step(char: string | undefined): string | null {
    switch (this.#state) {
      case "value":
        return this.#value(char);
      case "firstItem":
        return char === "]" ? this.#close() : this.#value(char);
      case "firstName":
        return char === "}" ? this.#close() : this.#name(char);
      case "name":
        return this.#name(char);
      case "colon":
        return char === ":" ? this.#go("value") : `a colon was expected${found(char)}`;
      case "afterValue":
        return this.#afterValue(char);
    }
  }

  #value(char: string | undefined): string | null {
    if (char === "[" || char === "{") {
      this.#stack.push(char);
      return this.#go(char === "[" ? "firstItem" : "firstName");
    }
    if (char === '"') return this.#string() ?? this.#stay("afterValue");
    if (this.#skip(literal)) return this.#stay("afterValue");
    if (this.#skip(number)) {
      const goesOn = /[\d.eE+-]/.test(this.#text[this.at] ?? "");
      return goesOn ? "a number has a form that JSON does not know" : this.#stay("afterValue");
    }
    return `a value was expected${found(char)}`;
  }

  #name(char: string | undefined): string | null {
    if (char !== '"') return `a name in double quotes was expected${found(char)}`;
    return this.#string() ?? this.#stay("colon");
  }

  #afterValue(char: string | undefined): string | null {
    const open = this.#stack.at(-1);
    if (char === ",") return this.#go(open === "[" ? "value" : "name");
    if (char === (open === "[" ? "]" : "}")) return this.#close();
    return `a comma or ${open === "[" ? "]" : "}"} was expected${found(char)}`;
  }

  #string(): string | null {
    this.at++;
    for (;;) {
      this.#skip(plain);
      const char = this.#text[this.at];
      if (char === '"') {
        this.at++;
        return null;
      }
      if (char === undefined) return "the text ends inside a string";
      if (char !== "\\") return "a line break or control character stands in a string; write it as an escape";
      if (!this.#skip(escapes)) return "this escape is not known to JSON";
    }
  }

  #close(): null {
    this.#stack.pop();
    this.at++;
    return this.#stay("afterValue");
  }

  #go(state: State): null {
    this.at++;
    return this.#stay(state);
  }

  #stay(state: State): null {
    this.#state = state;
    return null;
  }

  #skip(pattern: RegExp): boolean {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.#text);
    this.at += match?.[0].length ?? 0;
    return match !== null && match[0].length > 0;
  }
}

function found(char: string | undefined): string {
  if (char === undefined) return ", but the text ends";
  return /[!-~]/.test(char) ? `, not ${char}` : "";
}
