import type { ReactNode } from "react";
import { FactTable } from "./fact-table.tsx";
import type { Table, TableMakers } from "./table.ts";
import { WordLine } from "./word-line.tsx";

/** The HTML face of each table: what a guide names as `<ScopeTable />`. */
export function tableParts<Makers extends TableMakers>(makers: Makers) {
  const parts = Object.entries(makers).map(([name, make]) => [
    name,
    (props: never) => <TablePart table={make(props)} />,
  ]);
  return Object.fromEntries(parts) as { [Name in keyof Makers]: (props: Parameters<Makers[Name]>[0]) => ReactNode };
}

type Row = Table["rows"][number];

/** One table on a page. */
function TablePart({ table: { name, columns, rows, linked } }: { table: Table }) {
  return (
    <FactTable
      name={name}
      rows={rows}
      keyOf={({ key }: Row) => key}
      linked={linked}
      columns={columns.map(({ title, look = "", cellLook }, place) => ({
        title,
        look,
        cell: ({ cells }: Row) => {
          const words = <WordLine line={cells[place] ?? ""} />;
          return cellLook === undefined ? words : <span className={cellLook}>{words}</span>;
        },
      }))}
    />
  );
}
