import { type ChannelFacts, type ChannelSlug, type Counter, channels } from "#sandbox/contract/facts.gen.ts";
import { nameTable, smallCode, table } from "../docs/table.ts";
import { extras, fileLines, fileRules, textLines } from "./channel-words.ts";
import { counterWords } from "./counter-words.ts";

type Row = ChannelFacts & { readonly slug: ChannelSlug };
const rows: Row[] = Object.entries(channels).map(([slug, facts]) => ({ slug: slug as ChannelSlug, ...facts }));
const keyOf = ({ slug }: Row) => slug;
const channel = { title: "Channel", cell: ({ name }: Row) => name, cellLook: "font-medium" };
const lines = (of: readonly string[]) => (of.length === 0 ? "–" : of.join(";\n"));

/** Which channels count by a counter. */
function usersOf(counter: Counter): string {
  const users = rows.filter(({ text }) => text.some((limit) => limit.counter === counter));
  return users.map(({ name }) => name).join(", ");
}

/** The tables of the guide to channels, made of the data that the validator uses. */
export const channelTables = {
  /** What the text of a post may be on each channel, and what may stand beside it. */
  LimitsTable: () =>
    table({
      name: "What each channel takes",
      rows,
      keyOf,
      linked: true,
      columns: [
        channel,
        { title: "In code", cell: ({ slug }) => `\`${slug}\`` },
        { title: "Text", cell: (row) => lines(textLines(row)) },
        { title: "Beside it", cell: (row) => lines(extras(row)), look: "sm:w-[32%]" },
        { title: "API deletes", cell: ({ canDelete }) => (canDelete ? "Yes" : "No") },
      ],
    }),
  /** Which files each channel takes. */
  MediaRulesTable: () =>
    table({
      name: "Which files each channel takes",
      rows,
      keyOf,
      columns: [
        channel,
        { title: "At most", cell: (row) => lines(fileLines(row)) },
        { title: "Rules", cell: (row) => lines(fileRules(row)) },
        {
          title: "The network says",
          cell: ({ media }) => media.note ?? "–",
          look: "sm:w-[36%]",
          cellLook: "text-small text-muted-text",
        },
      ],
    }),
  /** The four ways of counting, and which channels use each. */
  CounterTable: () =>
    nameTable({
      name: "The four ways of counting a text",
      of: "Counter",
      title: "What it counts",
      rows: (Object.keys(counterWords) as Counter[]).map((name) => ({
        name,
        words: `${counterWords[name].counts} Used by ${usersOf(name)}.`,
      })),
    }),
  /** Where the figures were read, when, and which of them nobody could confirm. */
  SourcesTable: () =>
    table({
      name: "Where the limits were read, and when",
      rows,
      keyOf,
      columns: [
        channel,
        {
          title: "Read in",
          cell: ({ sources }) => sources.map(({ title, url }) => `[${title}](${url})`).join(",\n"),
          look: "sm:w-[36%]",
          // Links one under another have to stand far enough apart for a thumb.
          cellLook: "leading-7",
        },
        { title: "On", cell: ({ checkedOn }) => checkedOn, cellLook: "sm:whitespace-nowrap" },
        { title: "Best knowledge only", cell: ({ unverified }) => unverified.join(", "), cellLook: smallCode },
      ],
    }),
};
