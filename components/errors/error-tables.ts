import { fieldCodes } from "#sandbox/contract/facts.gen.ts";
import { named, nameTable, table } from "../docs/table.ts";
import { readContract, resolve, type Schema } from "../reference/read-contract.ts";
import { retries, retryNames } from "./retry-words.ts";

/** The tables of the page about all errors. */
export const errorTables = {
  /** The members of a problem, those that come with single codes included. */
  ProblemFields: () =>
    nameTable({ name: "The members of a problem", of: "Member", title: "Says", rows: fieldsIn("Problem") }),

  /** The members of one entry of `errors`. */
  EntryFields: () =>
    nameTable({ name: "The members of an entry", of: "Member", title: "Says", rows: fieldsIn("FieldProblem") }),

  /** Whether the same call may be sent again, and when. */
  RetryTable: () =>
    table({
      name: "Whether the same call may be sent again",
      rows: retryNames.map((name) => ({ name, ...retries[name] })),
      keyOf: ({ name }) => name,
      columns: [
        { title: "Send it again", cell: ({ short }) => short, look: "sm:w-[12rem]" },
        { title: "What that means", cell: ({ words }) => words },
      ],
    }),

  /** The codes of single fields. */
  FieldCodeTable: () =>
    table({
      name: "The codes of single fields",
      rows: named(fieldCodes),
      keyOf: ({ name }) => name,
      linked: true,
      columns: [
        { title: "Code", cell: ({ name }) => `\`${name}\``, look: "sm:w-[13rem]", cellLook: "wrap-anywhere" },
        { title: "What happened", cell: ({ title }) => title },
        { title: "What to do", cell: ({ remedy }) => remedy },
      ],
    }),
};

function fieldsIn(name: "Problem" | "FieldProblem") {
  const { properties = {} } = readContract().components.schemas[name] ?? {};
  return Object.entries(properties).map(([field, schema]) => ({
    name: field,
    words: resolve<Schema>(schema as { $ref: string }).description ?? "",
  }));
}
