import { type ChannelSlug, channels, engagement, snapshots } from "#sandbox/contract/facts.gen.ts";
import { schemas } from "#sandbox/contract/schemas.gen.ts";
import { FactTable } from "../docs/fact-table.tsx";

const small = "font-mono text-code text-muted-text";
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

/** The columns of a file by their two names. */
function ColumnTable() {
  return (
    <FactTable
      name="The columns of a file, in their order"
      rows={columns}
      keyOf={({ name }) => name}
      columns={[
        { title: "In CSV", cell: ({ csv }) => <code>{csv}</code> },
        { title: "In JSON", cell: ({ name }) => <code>{name}</code> },
      ]}
    />
  );
}

/** What each channel reports, with the figures of the model. */
function NetworkTable() {
  return (
    <FactTable
      name="The model of each channel"
      rows={networks}
      keyOf={({ slug }) => slug}
      columns={[
        { title: "Channel", cell: ({ name }) => name },
        {
          title: "Followers",
          cell: ({ followers: [low, high] }) => (
            <span className="whitespace-nowrap">{`${low.toLocaleString("en")} to ${high.toLocaleString("en")}`}</span>
          ),
        },
        { title: "Reach", cell: ({ reach }) => reach },
        { title: "Half-life", cell: ({ halfLifeHours }) => `${halfLifeHours} h` },
        { title: "Rates", cell: ({ rates }) => <span className={small}>{told(rates) || "reports nothing"}</span> },
      ]}
    />
  );
}

/** Everything else that a number is multiplied by. */
function FactorTable() {
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
  return (
    <FactTable
      name="The factors of the model"
      rows={rows}
      keyOf={({ name }) => name}
      columns={[
        { title: "Factor", cell: ({ name }) => name },
        { title: "Values", cell: ({ factors }) => <span className={small}>{factors}</span> },
      ]}
    />
  );
}

/** When numbers are taken, in words. */
function SnapshotTimes() {
  return <>{snapshots.map(({ label }) => label).join(", ")}</>;
}

function told(figures: Readonly<Record<string, number>>): string {
  return Object.entries(figures)
    .map(([name, figure]) => `${name} ${figure}`)
    .join(", ");
}

/** What the analytics guide adds to the parts of every guide. */
export const analyticsParts = { ColumnTable, NetworkTable, FactorTable, SnapshotTimes };
