import type { ReactNode } from "react";

export interface DataColumn<Row> {
  readonly title: string;
  readonly cell: (row: Row) => ReactNode;
  /** Classes of its cells on a wide screen, such as a width. */
  readonly look?: string;
}

interface DataTableProps<Row> {
  /** What the table holds, for those who do not see it. */
  readonly name: string;
  readonly columns: readonly DataColumn<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
}

/** A table on a card. On a narrow screen each row becomes a small list of labels and values. */
export function DataTable<Row>({ name, columns, rows, keyOf }: DataTableProps<Row>) {
  return (
    <div className="overflow-clip rounded-card border border-border bg-elevated">
      <table className="w-full border-collapse text-left text-note leading-normal max-sm:block">
        <caption className="sr-only">{name}</caption>
        <thead className="max-sm:sr-only">
          <tr className="border-b border-border text-code text-muted-text">
            {columns.map(({ title, look = "" }) => (
              <th key={title} scope="col" className={`px-3 pt-3.5 pb-3 font-normal first:pl-6 last:pr-6 ${look}`}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="max-sm:block">
          {rows.map((row) => (
            <tr
              key={keyOf(row)}
              className="group/row relative border-border not-first:border-t hover:bg-muted/50 has-focus-visible:bg-muted/50 max-sm:block max-sm:px-5 max-sm:py-4"
            >
              {columns.map(({ title, cell, look = "" }, place) =>
                place === 0 ? (
                  <th
                    key={title}
                    scope="row"
                    className={`px-3 py-4.5 pl-6 align-top font-normal max-sm:block max-sm:p-0 ${look}`}
                  >
                    {cell(row)}
                  </th>
                ) : (
                  <td
                    key={title}
                    data-label={title}
                    className={`px-3 py-4.5 align-top last:pr-6 max-sm:last:pr-0 max-sm:flex max-sm:items-baseline max-sm:justify-between max-sm:gap-4 max-sm:p-0 max-sm:pt-2 max-sm:before:text-code max-sm:before:leading-relaxed max-sm:before:text-muted-text max-sm:before:content-[attr(data-label)] ${look}`}
                  >
                    {cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
