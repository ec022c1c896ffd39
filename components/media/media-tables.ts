import { mediaTypes } from "#sandbox/contract/facts.gen.ts";
import { table } from "../docs/table.ts";

/** The table of the media guide. */
export const mediaTables = {
  /** What an upload may be, by the contract. */
  MediaTypeTable: () =>
    table({
      name: "What a file may be, and how large",
      rows: Object.entries(mediaTypes).map(([mimeType, type]) => ({ mimeType, ...type })),
      keyOf: ({ mimeType }) => mimeType,
      columns: [
        { title: "Type", cell: ({ name }) => name },
        { title: "MIME type", cell: ({ mimeType }) => `\`${mimeType}\`` },
        { title: "Kind", cell: ({ kind }) => `\`${kind}\`` },
        { title: "At most", cell: ({ mostBytes }) => `${mostBytes / 1e6} MB` },
      ],
    }),
};
