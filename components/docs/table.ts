/** A table of facts, told once for the page and for its Markdown. A cell is plain words, with `code` and [links](/docs). */
export interface Table {
  /** What the table holds, for those who do not see it. */
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: readonly { readonly key: string; readonly cells: readonly string[] }[];
  /** True where each row has its key as an anchor. */
  readonly linked: boolean;
}

interface Column {
  readonly title: string;
  /** Classes of its heading, such as a width. */
  readonly look?: string;
  /** Classes of what stands in its cells. */
  readonly cellLook?: string;
}

interface TableWish<Row> {
  readonly name: string;
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly columns: readonly (Column & { readonly cell: (row: Row) => string | number })[];
  readonly linked?: boolean;
}

/** Makes a table of rows of any kind. */
export function table<Row>({ name, rows, keyOf, columns, linked = false }: TableWish<Row>): Table {
  return {
    name,
    columns: columns.map(({ cell, ...column }) => column),
    rows: rows.map((row) => ({ key: keyOf(row), cells: columns.map(({ cell }) => String(cell(row))) })),
    linked,
  };
}

interface NamesWish {
  readonly name: string;
  readonly of: string;
  readonly title: string;
  readonly rows: readonly { readonly name: string; readonly words: string }[];
}

/** Names, and what each of them means. */
export function nameTable({ name, of, title, rows }: NamesWish): Table {
  return table({
    name,
    rows,
    keyOf: (row) => row.name,
    columns: [
      { title: of, cell: (row) => `\`${row.name}\``, look: "sm:w-[14rem]", cellLook: "sm:whitespace-nowrap" },
      { title, cell: ({ words }) => words },
    ],
  });
}

/** Small grey code, for lists of names and figures. */
export const smallCode = "font-mono text-code text-muted-text";

/** Tables by the names that guides give them. */
export type TableMakers = Readonly<Record<string, (props: never) => Table>>;

/** Facts of the contract with their names, as rows. */
export function named<Fact extends object>(facts: Readonly<Record<string, Fact>>): ({ name: string } & Fact)[] {
  return Object.entries(facts).map(([name, fact]) => ({ name, ...fact }));
}
