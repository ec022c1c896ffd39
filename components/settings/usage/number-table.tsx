import type { ReactNode } from "react";

interface NumberTableProps {
  readonly name: string;
  readonly titles: readonly string[];
  /** The first cell of a row is its head. */
  readonly rows: readonly (readonly [key: string, ...cells: ReactNode[]])[];
}

/** Plain numbers, to be read row by row. */
export function NumberTable({ name, titles, rows }: NumberTableProps) {
  return (
    <section
      aria-label={name}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
      tabIndex={0}
      className="max-h-96 overflow-auto rounded-md border border-border bg-elevated"
    >
      <table className="w-full border-collapse text-left text-code leading-normal tabular-nums">
        <caption className="sr-only">{name}</caption>
        <thead className="sticky top-0 bg-elevated text-muted-text">
          <tr>
            {titles.map((title) => (
              <th key={title} scope="col" className="px-4 py-2.5 font-normal whitespace-nowrap">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([key, head, ...cells]) => (
            <tr key={key} className="border-t border-border">
              <th scope="row" className="px-4 py-1.75 font-normal whitespace-nowrap">
                {head}
              </th>
              {cells.map((cell, place) => (
                <td key={titles[place + 1]} className="px-4 py-1.75">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
