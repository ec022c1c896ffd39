import { matrices } from "#sandbox/contract/facts.gen.ts";
import { FactTable } from "../docs/fact-table.tsx";

/** The six matrices, by the words of the contract. */
function MatrixTable() {
  return (
    <FactTable
      name="The matrices of a test workspace"
      rows={Object.entries(matrices)}
      keyOf={([slug]) => slug}
      columns={[
        {
          title: "Matrix",
          look: "sm:w-[30%]",
          cell: ([slug, { name }]) => (
            <>
              {name}
              <br />
              <code>{slug}</code>
            </>
          ),
        },
        { title: "What it does", cell: ([, { description }]) => description },
        { title: "Steps", cell: ([, { steps }]) => steps.length },
        { title: "Status", cell: ([, { status }]) => <code>{status}</code> },
      ]}
    />
  );
}

/** What the guide on matrices adds to the parts of every guide. */
export const matrixParts = { MatrixTable };
