import { table } from "../docs/table.ts";

/** What a client may ask for, and what the address of a page answers. A test holds it against the server. */
export const accepts = [
  { accept: "text/markdown", face: "text/markdown", words: "Markdown" },
  { accept: "text/plain", face: "text/plain", words: "The same text, as `text/plain`" },
  { accept: "text/markdown, text/html;q=0.9", face: "text/markdown", words: "Markdown" },
  { accept: "text/html, text/markdown;q=0.9", face: "html", words: "HTML" },
  { accept: "text/markdown, text/html", face: "html", words: "HTML: nothing is ranked higher" },
  { accept: "*/*", face: "html", words: "HTML, as without the header" },
] as const;

/** The table of the guide for agents. */
export const agentTables = {
  /** What each Accept gets. */
  AcceptTable: () =>
    table({
      name: "What the address of a page answers, by Accept",
      rows: accepts,
      keyOf: ({ accept }) => accept,
      columns: [
        { title: "Accept", cell: ({ accept }) => `\`${accept}\``, look: "sm:w-[22rem]" },
        { title: "You get", cell: ({ words }) => words },
      ],
    }),
};
