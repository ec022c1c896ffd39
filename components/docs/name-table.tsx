import { FactTable } from "./fact-table.tsx";
import { PlainWords } from "./plain-words.tsx";

interface Named {
  readonly name: string;
  readonly words: string;
}

/** Names, and what each of them means. */
export function NameTable({
  name,
  of,
  title,
  rows,
}: {
  name: string;
  of: string;
  title: string;
  rows: readonly Named[];
}) {
  return (
    <FactTable
      name={name}
      rows={rows}
      keyOf={(row) => row.name}
      columns={[
        { title: of, cell: (row) => <code className="sm:whitespace-nowrap">{row.name}</code>, look: "sm:w-[14rem]" },
        { title, cell: ({ words }) => <PlainWords text={words} /> },
      ]}
    />
  );
}
