import type { ReactNode } from "react";

interface Column<Row> {
  readonly title: string;
  readonly cell: (row: Row) => ReactNode;
  readonly look?: string;
}

interface FactTableProps<Row> {
  /** What the table holds, for those who do not see it. */
  readonly name: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** Gives each row its key as an id, so that it can be linked to. */
  readonly linked?: boolean;
}

/** Facts of the contract in a few columns. On a narrow screen each row becomes a small list of labels and values. */
export function FactTable<Row>({ name, columns, rows, keyOf, linked = false }: FactTableProps<Row>) {
  return (
    <table className="facts">
      <caption className="sr-only">{name}</caption>
      <thead>
        <tr>
          {columns.map(({ title, look }) => (
            <th key={title} scope="col" className={look}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={keyOf(row)} id={linked ? keyOf(row) : undefined}>
            {columns.map(({ title, cell }, place) =>
              place === 0 ? (
                <th key={title} scope="row">
                  {cell(row)}
                </th>
              ) : (
                <td key={title} data-label={title}>
                  {cell(row)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
