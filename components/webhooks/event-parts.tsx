import { type EventName, events } from "#sandbox/contract/facts.gen.ts";
import { webhookExamples } from "#sandbox/contract/webhook-examples.gen.ts";
import { JsonBlock } from "../docs/json-block.tsx";
import { tableParts } from "../docs/table-parts.tsx";
import { eventPath } from "../reference/reference-tree.ts";
import { EventObjectTable, EventTable } from "./event-tables.ts";

/** One event: when it is sent, its whole body, and where each field is described. */
function EventBody({ event }: { event: EventName }) {
  return (
    <>
      <p className="guide-p">
        {events[event].when}{" "}
        <a href={eventPath(event)}>
          Every field of <code>{event}</code>
        </a>
      </p>
      <div className="code-surface my-7 overflow-hidden rounded-lg border border-code-edge bg-code-ground text-code-plain">
        <JsonBlock name={`Body of ${event}`} value={webhookExamples[event]} />
      </div>
    </>
  );
}

/** What the guide to events adds to the parts of every guide. */
export const eventParts = { ...tableParts({ EventTable, EventObjectTable }), EventBody };
