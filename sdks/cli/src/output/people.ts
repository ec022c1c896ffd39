import { oneLine } from "./plain-text.ts";
import type { Style } from "./style.ts";

interface Look {
  readonly style: Style;
  readonly width: number;
}

// What says the same in every row, or what a person cannot use.
const hidden = new Set(["object", "livemode"]);

/** An answer of the API for a person: a list as a table, an object as lines. */
export function people(value: unknown, look: Look): string {
  if (!isObject(value)) return oneLine(String(value));
  const { data, hasMore, nextCursor } = value;
  if (!Array.isArray(data)) return lines(value, look, "");
  const rows = data.filter(isObject);
  const more = hasMore ? `\n${look.style.dim(`More follows: --cursor ${oneLine(String(nextCursor))}`)}` : "";
  return (rows.length > 0 ? table(rows, look) : look.style.dim("Nothing here.")) + more;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function lines(value: Record<string, unknown>, look: Look, indent: string): string {
  const fields = Object.entries(value).filter(([name]) => !hidden.has(name));
  const width = Math.max(0, ...fields.map(([name]) => name.length));
  return fields
    .map(([name, one]) => {
      const label = `${indent}${look.style.dim(oneLine(name).padEnd(width))}  `;
      if (isObject(one) && Object.keys(one).length > 0) return `${label.trimEnd()}\n${lines(one, look, `${indent}  `)}`;
      if (Array.isArray(one) && one.some(isObject)) {
        const items = one.map(
          (item) => `${indent}  -\n${isObject(item) ? lines(item, look, `${indent}    `) : cell(item)}`,
        );
        return [label.trimEnd(), ...items].join("\n");
      }
      return label + cell(one);
    })
    .join("\n");
}

/** One value on one line. */
function cell(value: unknown): string {
  if (value === null || value === undefined || (isObject(value) && Object.keys(value).length === 0)) return "–";
  if (Array.isArray(value)) return value.length === 0 ? "–" : value.map(cell).join(", ");
  return oneLine(typeof value === "object" ? JSON.stringify(value) : String(value));
}

/** As many columns as there is room for. The last one is cut where it has to be. */
function table(rows: readonly Record<string, unknown>[], { style, width }: Look): string {
  const names = Object.keys(rows[0] ?? {}).filter(
    (name) => !hidden.has(name) && rows.every((row) => !isDeep(row[name])),
  );
  const columns: { name: string; cells: string[]; width: number }[] = [];
  let used = 0;
  for (const name of names) {
    const cells = rows.map((row) => cell(row[name]));
    const wanted = Math.min(48, Math.max(name.length, ...cells.map((text) => text.length)));
    if (columns.length > 0 && used + wanted > width) continue;
    columns.push({ name, cells, width: wanted });
    used += wanted + 2;
  }
  const line = (texts: readonly string[]) =>
    texts
      .map((text, index) => cut(text, columns[index]?.width ?? 0))
      .join("  ")
      .trimEnd();
  const head = style.dim(line(columns.map(({ name }) => oneLine(name))));
  return [head, ...rows.map((_, index) => line(columns.map(({ cells }) => cells[index] ?? "")))].join("\n");
}

const isDeep = (value: unknown): boolean => isObject(value) || (Array.isArray(value) && value.some(isObject));

function cut(text: string, width: number): string {
  if (text.length <= width) return text.padEnd(width);
  // Not through the middle of a character of two units, such as an emoji.
  return `${text.slice(0, width - 1).replace(/[\ud800-\udbff]$/, "")}…`.padEnd(width);
}
