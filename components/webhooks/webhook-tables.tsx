import { events, signatureReasons, webhookCodes } from "#sandbox/contract/facts.gen.ts";
import { webhookExamples } from "#sandbox/contract/webhook-examples.gen.ts";
import { FactTable } from "../docs/fact-table.tsx";
import { Fold } from "../docs/fold.tsx";
import { JsonBlock } from "../docs/json-block.tsx";
import { PlainWords } from "../docs/plain-words.tsx";
import { webhookHeaders } from "./webhook-headers.ts";

const eventRows = Object.entries(events).map(([name, { when }]) => {
  const example = webhookExamples[name as keyof typeof events];
  return { name, when, data: Object.keys(Object(example.data)), example };
});

/** The events, when each is sent, and what its data holds. */
export function EventTable() {
  return (
    <FactTable
      name="The events, when each is sent, and what its data holds"
      rows={eventRows}
      keyOf={({ name }) => name}
      columns={[
        { title: "Event", cell: ({ name }) => <code>{name}</code> },
        { title: "Sent when", cell: ({ when }) => when, look: "sm:w-[38%]" },
        {
          title: "In data",
          cell: ({ data }) => <span className="font-mono text-code text-muted-text">{data.join(", ")}</span>,
        },
      ]}
    />
  );
}

/** The whole body of each event, folded. */
export function EventBodies() {
  return (
    <div className="my-7">
      {eventRows.map(({ name, example }) => (
        <Fold
          key={name}
          id={name.replace(".", "-")}
          title={
            <span>
              Body of <code className="ml-1">{name}</code>
            </span>
          }
        >
          <div className="code-surface overflow-hidden rounded-lg border border-code-edge bg-code-ground text-code-plain">
            <JsonBlock name={`Body of ${name}`} value={example} />
          </div>
        </Fold>
      ))}
    </div>
  );
}

/** The headers of a webhook, in the words of the contract. */
export function HeaderTable() {
  return (
    <FactTable
      name="The headers of a webhook"
      rows={webhookHeaders()}
      keyOf={({ name }) => name}
      columns={[
        { title: "Header", cell: ({ name }) => <code className="whitespace-nowrap">{name}</code> },
        { title: "What it holds", cell: ({ description }) => <PlainWords text={description} /> },
      ]}
    />
  );
}

interface Named {
  readonly name: string;
  readonly meaning: string;
  readonly remedy: string;
}

/** Names that the contract gives to mistakes, each with what it means and what to do. */
function MistakeTable({ of, name, rows }: { of: string; name: string; rows: readonly Named[] }) {
  return (
    <FactTable
      name={name}
      rows={rows}
      keyOf={(row) => row.name}
      linked
      columns={[
        { title: of, cell: (row) => <code>{row.name}</code>, look: "sm:w-[13.5rem]" },
        { title: "What it means", cell: ({ meaning }) => meaning, look: "sm:w-[36%]" },
        { title: "What to do", cell: ({ remedy }) => remedy },
      ]}
    />
  );
}

/** Why an attempt failed, by code. */
export function WebhookCodeTable() {
  const rows = Object.entries(webhookCodes).map(([name, words]) => ({ name, ...words }));
  return <MistakeTable of="Code" name="Why an attempt failed, and what to do" rows={rows} />;
}

/** Why a signature does not fit, by reason. */
export function SignatureReasonTable() {
  const rows = Object.entries(signatureReasons).map(([name, words]) => ({ name, ...words }));
  return <MistakeTable of="Reason" name="Why a signature does not fit, and what to do" rows={rows} />;
}
