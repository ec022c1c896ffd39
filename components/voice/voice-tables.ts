import { voice, voiceFeatures } from "#sandbox/contract/facts.gen.ts";
import type { Schema } from "#sandbox/contract/types.ts";
import { named, nameTable, table } from "../docs/table.ts";

const features = named(voiceFeatures);
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
  { name: "banned_phrase", words: "Takes out the phrases that you listed at the training, in any case." },
  {
    name: "emoji",
    words: "Takes them out of a voice that has none, and leaves a voice that has few about as many as usual.",
  },
  {
    name: "exclamation",
    words: "Makes a point of it where the voice hardly exclaims, and one mark of several elsewhere.",
  },
  {
    name: "sentence_split",
    words: "Splits a sentence that is far longer than usual, at a semicolon or at a comma before and, but or so.",
  },
  {
    name: "channel_fit",
    words: "With a channel: ends a text that is too long after the last whole sentence that fits.",
  },
] satisfies { name: Schema<"VoiceAdjustment">["edits"][number]["kind"]; words: string }[];

/** The tables of the voice guide. */
export const voiceTables = {
  /** The kinds of edits. */
  EditTable: () => nameTable({ name: "The kinds of edits", of: "Kind", title: "What it does", rows: edits }),

  /** Everything that is measured in a text. */
  FeatureTable: () =>
    table({
      name: "What is measured",
      rows: features,
      keyOf: ({ name }) => name,
      columns: [
        { title: "Feature", cell: ({ name }) => `\`${name}\``, cellLook: "wrap-anywhere" },
        { title: "What it is", cell: ({ meaning }) => meaning },
        { title: "For each", cell: ({ per }) => per },
      ],
    }),

  /** From where on a label holds. */
  LabelTable: () =>
    table({
      name: "Labels and their thresholds",
      rows: labels,
      keyOf: ({ label }) => label,
      columns: [
        { title: "Label", cell: ({ label }) => `\`${label}\`` },
        { title: "Measured by", cell: ({ by }) => by },
        { title: "Values", cell: ({ values }) => values },
      ],
    }),
};
