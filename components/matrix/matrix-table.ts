import { matrices } from "#sandbox/contract/facts.gen.ts";
import { table } from "../docs/table.ts";

/** The table of the guide on matrices. */
export const matrixTables = {
  /** The six matrices, by the words of the contract. */
  MatrixTable: () =>
    table({
      name: "The matrices of a test workspace",
      rows: Object.entries(matrices),
      keyOf: ([slug]) => slug,
      columns: [
        { title: "Matrix", cell: ([slug, { name }]) => `${name}\n\`${slug}\``, look: "sm:w-[30%]" },
        { title: "What it does", cell: ([, { description }]) => description },
        { title: "Steps", cell: ([, { steps }]) => steps.length },
        { title: "Status", cell: ([, { status }]) => `\`${status}\`` },
      ],
    }),
};
