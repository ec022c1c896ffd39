export const head = "# Generated from openapi.yaml by `npm run generate`. Do not edit.\n";

const width = 118;

/** A text in double quotes, as Python reads it. */
export function quoted(text: string): string {
  return JSON.stringify(text);
}

/** Words in lines that are not too long. `hang` is what later lines begin with. */
export function wrapped(text: string, indent: string, hang = indent): string[] {
  const lines: string[] = [];
  let line = indent;
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const next = line.trim() === "" || line === hang ? line + word : `${line} ${word}`;
    if (next.length > width && line.trim() !== "") {
      lines.push(line);
      line = hang + word;
    } else line = next;
  }
  return line.trim() === "" ? lines : [...lines, line];
}

/** A docstring of paragraphs that are wrapped already. */
export function docstring(lines: readonly string[], indent: string): string {
  const [first = "", ...rest] = lines;
  const opening = `${indent}"""${first.trim()}`;
  if (rest.length === 0 && opening.length + 3 <= width) return `${opening}"""\n`;
  return `${[opening, ...rest, `${indent}"""`].join("\n")}\n`;
}

/** A call or a signature: on one line where it fits, else an entry a line. */
export function listed(open: string, entries: readonly string[], close: string, indent: string): string {
  const flat = `${indent}${open}${entries.join(", ")}${close}`;
  if (flat.length <= width) return flat;
  return [`${indent}${open}`, ...entries.map((entry) => `${indent}    ${entry},`), `${indent}${close}`].join("\n");
}

/** An import: on one line where it fits, else a name a line. */
export function importLine(from: string, names: readonly string[], indent = "    "): string {
  const flat = `${indent}from ${from} import ${names.join(", ")}`;
  if (flat.length <= width) return flat;
  return [`${indent}from ${from} import (`, ...names.map((name) => `${indent}    ${name},`), `${indent})`].join("\n");
}
