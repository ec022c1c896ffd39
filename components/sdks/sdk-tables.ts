import { smallCode, table } from "../docs/table.ts";
import { exitCodes } from "./cli-words.ts";
import { type ErrorClass, errorClasses } from "./error-classes.ts";
import { methodRows } from "./method-rows.ts";
import { callOptions, clientOptions, type OptionRow } from "./option-rows.ts";
import { promises } from "./promises.ts";
import { pythonField } from "./python-field.ts";
import { runtimes } from "./runtimes.ts";

/** Code without its ground, which would be a wall where every cell has one. */
const methodLook = "[&_code]:bg-transparent [&_code]:p-0";

type Sdk = "typescript" | "python";

/** The tables of the pages about the SDKs and the CLI. */
export const sdkTables = {
  /** What the clients do when something goes wrong. */
  PromiseTable: () =>
    table({
      name: "What both clients do when something goes wrong",
      rows: promises,
      keyOf: ({ fault }) => fault,
      columns: [
        { title: "What happens", cell: ({ fault }) => fault, look: "sm:w-[14rem]" },
        { title: "What both clients do", cell: ({ promise }) => promise },
        { title: "Vectors", cell: ({ group }) => group, look: "sm:w-[9rem]", cellLook: smallCode },
      ],
    }),

  /** The options of a client. */
  OptionTable: ({ of }: { of: Sdk }) => optionTable("The options of a client", clientOptions, of),

  /** The options of one call. */
  CallOptionTable: ({ of }: { of: Sdk }) => optionTable("The options of one call", callOptions, of),

  /** The errors, each with what it carries. */
  ErrorClassTable: ({ of }: { of: Sdk }) =>
    table({
      name: "The errors, and what each carries",
      rows: errorClasses,
      keyOf: ({ name }) => name,
      columns: [
        { title: "Class", cell: ({ name }) => `\`${name}\``, look: "sm:w-[13rem]" },
        { title: "Status", cell: ({ status }) => status || "–", look: "sm:w-[5rem]" },
        { title: "Means", cell: (error) => errorWords(error, of) },
      ],
    }),

  /** Every operation of a tag, and how each package calls it. */
  MethodTable: ({ tag }: { tag: string }) =>
    table({
      name: `${tag}: each operation in TypeScript, Python and the CLI`,
      rows: methodRows().filter((row) => row.tag === tag),
      keyOf: ({ id }) => id,
      columns: [
        { title: "Operation", cell: ({ id, href }) => `[${id}](${href})`, look: "sm:w-[23%]" },
        { title: "TypeScript", cell: ({ typescript }) => `\`${typescript}\``, cellLook: methodLook },
        { title: "Python", cell: ({ python }) => `\`${python}\``, cellLook: methodLook },
        { title: "CLI", cell: ({ cli }) => `\`${cli}\``, cellLook: methodLook },
      ],
    }),

  /** Where the TypeScript package was run. */
  RuntimeTable: () =>
    table({
      name: "Where the packed package was run",
      rows: runtimes,
      keyOf: ({ name }) => name,
      columns: [
        { title: "Runtime", cell: ({ name }) => name, look: "sm:w-[14rem]" },
        { title: "How it is imported there", cell: ({ words }) => words },
      ],
    }),

  /** What the exit of the CLI says. */
  ExitCodeTable: () =>
    table({
      name: "What the exit code of the CLI says",
      rows: exitCodes,
      keyOf: ({ code }) => String(code),
      columns: [
        { title: "Code", cell: ({ code }) => `\`${code}\``, look: "sm:w-[6rem]" },
        { title: "Means", cell: ({ words }) => words },
      ],
    }),
};

/** What an error means, what kind of another it is, and what it carries besides. */
function errorWords({ words, of: parent, fields }: ErrorClass, of: Sdk): string {
  const named = (name: string) => `\`${of === "python" ? pythonField(name) : name}\``;
  const kind = parent === null || parent === "AlohaError" ? [] : [`A kind of \`${parent}\`.`];
  const carried = fields.length === 0 ? [] : [`Carries ${fields.map(named).join(", ")}.`];
  return [words.replace(/`[a-z]\w*`/gi, (code) => named(code.slice(1, -1))), ...kind, ...carried].join(" ");
}

function optionTable(name: string, options: readonly OptionRow[], of: Sdk) {
  return table({
    name,
    rows: options.filter((option) => option[of] !== null),
    keyOf: (option) => String(option[of]),
    columns: [
      { title: "Option", cell: (option) => `\`${option[of]}\``, look: "sm:w-[11rem]" },
      {
        title: "Without it",
        cell: ({ defaults }) => (defaults[of] === "–" ? "–" : `\`${defaults[of]}\``),
        look: "sm:w-[9rem]",
      },
      { title: "Does", cell: ({ words }) => words },
    ],
  });
}
