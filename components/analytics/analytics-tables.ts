import { type ChannelSlug, channels, engagement } from "#sandbox/contract/facts.gen.ts";
import { schemas } from "#sandbox/contract/schemas.gen.ts";
import { smallCode, table } from "../docs/table.ts";

const networks = Object.entries(engagement.networks).map(([slug, network]) => ({
  slug,
  name: channels[slug as ChannelSlug].name,
  ...network,
}));
const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const columns = Object.keys(schemas.$defs.AnalyticsRow.properties).map((name) => ({
  name,
  csv: name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
}));

/** The tables of the analytics guide. */
export const analyticsTables = {
  /** The columns of a file by their two names. */
  ColumnTable: () =>
    table({
      name: "The columns of a file, in their order",
      rows: columns,
      keyOf: ({ name }) => name,
      columns: [
        { title: "In CSV", cell: ({ csv }) => `\`${csv}\`` },
        { title: "In JSON", cell: ({ name }) => `\`${name}\`` },
      ],
    }),

  /** What each channel reports, with the figures of the model. */
  NetworkTable: () =>
    table({
      name: "The model of each channel",
      rows: networks,
      keyOf: ({ slug }) => slug,
      columns: [
        { title: "Channel", cell: ({ name }) => name },
        {
          title: "Followers",
          cell: ({ followers: [low, high] }) => `${low.toLocaleString("en")} to ${high.toLocaleString("en")}`,
          cellLook: "whitespace-nowrap",
        },
        { title: "Reach", cell: ({ reach }) => reach },
        { title: "Half-life", cell: ({ halfLifeHours }) => `${halfLifeHours} h` },
        { title: "Rates", cell: ({ rates }) => told(rates) || "reports nothing", cellLook: smallCode },
      ],
    }),

  /** Everything else that a number is multiplied by. */
  FactorTable: () => {
    const lengths = engagement.lengths.map(({ upTo, factor }) =>
      upTo === null ? `longer ${factor}` : `up to ${upTo.toLocaleString("en")} characters ${factor}`,
    );
    const rows = [
      { name: "Form", factors: told(engagement.forms) },
      { name: "Length", factors: lengths.join(", ") },
      { name: "Question", factors: `with a question mark ${engagement.questionFactor}, without 1` },
      { name: "Hour in UTC, from 0", factors: engagement.hours.join(", ") },
      { name: "Weekday in UTC", factors: weekdays.map((day, at) => `${day} ${engagement.weekdays[at]}`).join(", ") },
    ];
    return table({
      name: "The factors of the model",
      rows,
      keyOf: ({ name }) => name,
      columns: [
        { title: "Factor", cell: ({ name }) => name },
        { title: "Values", cell: ({ factors }) => factors, cellLook: smallCode },
      ],
    });
  },
};

function told(figures: Readonly<Record<string, number>>): string {
  return Object.entries(figures)
    .map(([name, figure]) => `${name} ${figure}`)
    .join(", ");
}
