import { type Cells, columns } from "./analytics-row.ts";

/** How a format begins, goes on and ends. The pieces of one file joined are the file. */
export interface FileWriter {
  head(about: unknown): string;
  /** `first`: no row was written before these. */
  rows(rows: readonly Cells[], first: boolean): string;
  readonly tail: string;
}

/** What a spreadsheet would take for a formula, and what would look like our answer to it. */
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/;

const csv: FileWriter = {
  head: () => line(columns.map(snakeCase)),
  rows: (rows) => rows.map(line).join(""),
  tail: "",
};

const json: FileWriter = {
  head: (about) => `{"export":${JSON.stringify(about)},"rows":[`,
  rows: (rows, first) => rows.map((cells, at) => `${first && at === 0 ? "" : ","}\n${jsonObject(cells)}`).join(""),
  tail: "\n]}\n",
};

export const fileWriters = { csv, json } as const;

function line(cells: Cells): string {
  return `${cells.map(cellText).join(",")}\r\n`;
}

/** An apostrophe keeps a text from being run. Reading takes it away again, so it also goes before what begins like one. */
function cellText(cell: string | number | null): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  const text = formula.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** Written by hand: an object for each of a million rows would only be made to be forgotten. */
function jsonObject(cells: Cells): string {
  return `{${columns.map((column, at) => `"${column}":${JSON.stringify(cells[at])}`).join(",")}}`;
}
