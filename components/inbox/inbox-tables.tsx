import { type ChannelSlug, channels, inbox } from "#sandbox/contract/facts.gen.ts";
import { FactTable } from "../docs/fact-table.tsx";
import { PlainWords } from "../docs/plain-words.tsx";

const { audience } = inbox;

const filters = [
  { name: "channel", narrows: "One or more channels, such as `instagram,x`" },
  { name: "kind", narrows: "One or more of `comment`, `mention` and `dm`" },
  { name: "status", narrows: "One or more of `open`, `snoozed` and `done`" },
  { name: "unread", narrows: "With `true` threads that have unread messages, with `false` those that have none" },
  { name: "postId", narrows: "Threads about one post" },
  { name: "since", narrows: "Threads with a message at this instant or later" },
];

/** What a list of threads can be narrowed by. */
function FilterTable() {
  return (
    <FactTable
      name="The filters of listInboxThreads"
      rows={filters}
      keyOf={({ name }) => name}
      columns={[
        { title: "Filter", cell: ({ name }) => <code>{name}</code> },
        { title: "What it keeps", cell: ({ narrows }) => <PlainWords text={narrows} /> },
      ]}
    />
  );
}

const counts = ["no answer", "one answer", "two answers", "three answers"];

/** The figures by which the people of test mode write. */
function AudienceTable() {
  const { percentWithAnswers, percentMentions, percentDirect, directMessagesOn, followUp } = audience;
  const shares = percentWithAnswers.map((percent, count) => `${counts[count]}: ${percent} %`);
  const names = directMessagesOn.map((slug) => channels[slug as ChannelSlug].name);
  const rows = [
    { name: "How many write to a post on a channel", figures: shares.join(", ") },
    {
      name: "When",
      figures: `${audience.firstMinutes} minutes to ${audience.lastMinutes / 60} hours after it is live, half of them within 6 hours`,
    },
    { name: "A mention instead of a comment", figures: `${percentMentions} %` },
    { name: "A direct message instead of a comment", figures: `${percentDirect} %, on ${names.join(", ")}` },
    {
      name: "An answer to your first reply in a thread",
      figures: `${followUp.percent} %, after ${followUp.firstMinutes} minutes to ${followUp.lastMinutes / 60} hours`,
    },
  ];
  return (
    <FactTable
      name="The model of the people who write"
      rows={rows}
      keyOf={({ name }) => name}
      columns={[
        { title: "What", cell: ({ name }) => name, look: "sm:w-[40%]" },
        { title: "Figures", cell: ({ figures }) => figures },
      ]}
    />
  );
}

/** What the inbox guide adds to the parts of every guide. */
export const inboxParts = { FilterTable, AudienceTable };
