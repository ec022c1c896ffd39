import { type ChannelSlug, channels, inbox } from "#sandbox/contract/facts.gen.ts";
import { nameTable, table } from "../docs/table.ts";

const { audience } = inbox;

const filters = [
  { name: "channel", words: "One or more channels, such as `instagram,x`" },
  { name: "kind", words: "One or more of `comment`, `mention` and `dm`" },
  { name: "status", words: "One or more of `open`, `snoozed` and `done`" },
  { name: "unread", words: "With `true` threads that have unread messages, with `false` those that have none" },
  { name: "postId", words: "Threads about one post" },
  { name: "since", words: "Threads with a message at this instant or later" },
];

const counts = ["no answer", "one answer", "two answers", "three answers"];

/** The tables of the inbox guide. */
export const inboxTables = {
  /** What a list of threads can be narrowed by. */
  FilterTable: () =>
    nameTable({ name: "The filters of listInboxThreads", of: "Filter", title: "What it keeps", rows: filters }),

  /** The figures by which the people of test mode write. */
  AudienceTable: () =>
    table({
      name: "The model of the people who write",
      rows: audienceFigures(),
      keyOf: ({ name }) => name,
      columns: [
        { title: "What", cell: ({ name }) => name, look: "sm:w-[40%]" },
        { title: "Figures", cell: ({ figures }) => figures },
      ],
    }),
};

function audienceFigures() {
  const { percentWithAnswers, percentMentions, percentDirect, directMessagesOn, followUp } = audience;
  const shares = percentWithAnswers.map((percent, count) => `${counts[count]}: ${percent} %`);
  const names = directMessagesOn.map((slug) => channels[slug as ChannelSlug].name);
  return [
    { name: "How many write to a post on a channel", figures: shares.join(", ") },
    {
      name: "When",
      figures: `${audience.firstMinutes} minutes to ${audience.lastMinutes / 60} hours after it is live, half of them within ${Math.sqrt(audience.firstMinutes * audience.lastMinutes) / 60} hours`,
    },
    { name: "A mention instead of a comment", figures: `${percentMentions} %` },
    { name: "A direct message instead of a comment", figures: `${percentDirect} %, on ${names.join(", ")}` },
    {
      name: "An answer to your first reply in a thread",
      figures: `${followUp.percent} %, after ${followUp.firstMinutes} minutes to ${followUp.lastMinutes / 60} hours`,
    },
  ];
}
