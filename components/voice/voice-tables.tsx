import { voice, voiceFeatures } from "#sandbox/contract/facts.gen.ts";
import type { Schema } from "#sandbox/contract/types.ts";
import { FactTable } from "../docs/fact-table.tsx";

const features = Object.entries(voiceFeatures).map(([name, feature]) => ({ name, ...feature }));
const { cadence, emoji, perspective, tone } = voice;
const { casual, formal } = tone;

const labels = [
  {
    label: "cadence",
    by: "the standard deviation of all sentence lengths over their mean",
    values: `tight below ${cadence.moderateFrom}, moderate below ${cadence.variedFrom}, varied from there on`,
  },
  {
    label: "emoji",
    by: "emoji for 100 words",
    values: `none at 0, low below ${emoji.mediumFrom}, medium below ${emoji.highFrom}, high from there on`,
  },
  {
    label: "perspective",
    by: "the share of first person among first and third person words",
    values: `first_person from ${perspective.firstFrom}, third_person up to ${perspective.thirdUpTo}, mixed between`,
  },
  {
    label: "tone: casual",
    by: `at least ${tone.pointsFor} of four points`,
    values: `contractions from ${casual.contractions}, exclamationShare from ${casual.exclamationShare}, lowerCaseStarts from ${casual.lowerCaseStarts}, emoji from ${casual.emoji}`,
  },
  {
    label: "tone: formal",
    by: `otherwise, at least ${tone.pointsFor} of three points`,
    values: `contractions below ${formal.contractionsBelow}, wordsPerSentence from ${formal.wordsPerSentence}, lettersPerWord from ${formal.lettersPerWord}`,
  },
  { label: "tone: neutral", by: "neither of them", values: "all else" },
];

const edits = [
  { kind: "banned_phrase", does: "Takes out the phrases that you listed at the training, in any case." },
  {
    kind: "emoji",
    does: "Takes them out of a voice that has none, and leaves a voice that has few about as many as usual.",
  },
  {
    kind: "exclamation",
    does: "Makes a point of it where the voice hardly exclaims, and one mark of several elsewhere.",
  },
  {
    kind: "sentence_split",
    does: "Splits a sentence that is far longer than usual, at a semicolon or at a comma before and, but or so.",
  },
  {
    kind: "channel_fit",
    does: "With a channel: ends a text that is too long after the last whole sentence that fits.",
  },
] satisfies { kind: Schema<"VoiceAdjustment">["edits"][number]["kind"]; does: string }[];

/** The kinds of edits. */
function EditTable() {
  return (
    <FactTable
      name="The kinds of edits"
      rows={edits}
      keyOf={({ kind }) => kind}
      columns={[
        { title: "Kind", cell: ({ kind }) => <code>{kind}</code> },
        { title: "What it does", cell: ({ does }) => does },
      ]}
    />
  );
}

/** Everything that is measured in a text. */
function FeatureTable() {
  return (
    <FactTable
      name="What is measured"
      rows={features}
      keyOf={({ name }) => name}
      columns={[
        { title: "Feature", cell: ({ name }) => <code className="wrap-anywhere">{name}</code> },
        { title: "What it is", cell: ({ meaning }) => meaning },
        { title: "For each", cell: ({ per }) => per },
      ]}
    />
  );
}

/** From where on a label holds. */
function LabelTable() {
  return (
    <FactTable
      name="Labels and their thresholds"
      rows={labels}
      keyOf={({ label }) => label}
      columns={[
        { title: "Label", cell: ({ label }) => <code>{label}</code> },
        { title: "Measured by", cell: ({ by }) => by },
        { title: "Values", cell: ({ values }) => values },
      ]}
    />
  );
}

/** What the voice guide adds to the parts of every guide. */
export const voiceParts = { EditTable, FeatureTable, LabelTable };
