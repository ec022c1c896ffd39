/** Reads CSV as RFC 4180 has it, and nothing more: CRLF ends a line, quotes hold what they hold. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (let at = 0; at < text.length; ) {
    const [cell, end] = text[at] === '"' ? quotedCell(text, at) : plainCell(text, at);
    row.push(cell);
    if (text[end] === ",") {
      at = end + 1;
      continue;
    }
    if (text.slice(end, end + 2) !== "\r\n") throw new Error(`A line ends without CRLF at ${end}.`);
    rows.push(row);
    row = [];
    at = end + 2;
  }
  if (row.length > 0) throw new Error("The last line has no end.");
  return rows;
}

function quotedCell(text: string, start: number): [string, number] {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] !== '"') continue;
    if (text[at + 1] !== '"') return [text.slice(start + 1, at).replaceAll('""', '"'), at + 1];
    at++;
  }
  throw new Error("A quoted cell has no end.");
}

function plainCell(text: string, start: number): [string, number] {
  const end = start + text.slice(start).search(/,|\r\n/);
  const cell = text.slice(start, end);
  if (end < start || /["\r\n]/.test(cell)) throw new Error(`A cell needs quotes at ${start}.`);
  return [cell, end];
}

/** Takes away the apostrophe that keeps a text from being a formula. */
export function withoutApostrophe(cell: string): string {
  return /^'+[=+\-@\t\r\n＝＋－＠]/.test(cell) ? cell.slice(1) : cell;
}
