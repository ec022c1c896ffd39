import { type EventName, events } from "#sandbox/contract/facts.gen.ts";
import { operations } from "#sandbox/contract/operations.gen.ts";
import { JsonBlock } from "../docs/json-block.tsx";
import { ContractText } from "./contract-text.tsx";
import { FieldList } from "./field-list.tsx";
import { fieldsOf } from "./fields-of.ts";
import { OperationList } from "./operation-list.tsx";
import { type Example, readContract, resolve } from "./read-contract.ts";
import { ReferenceFrame } from "./reference-frame.tsx";
import { ReferencePart } from "./reference-part.tsx";
import { eventPath } from "./reference-tree.ts";

/** One event: when it happens, what it holds, and what may cause it. */
export function EventPage({ event }: { event: EventName }) {
  const { summary, description, requestBody } = hookOf(event);
  const media = Object.values(requestBody?.content ?? {})[0];
  if (!media) throw new Error(`The contract shows no body of ${event}.`);
  const example = resolve<Example>(Object.values(media.examples ?? {})[0] as Example);
  const causes = Object.values(operations).filter((operation) => operation.events.includes(event));
  return (
    <ReferenceFrame
      current={eventPath(event)}
      eyebrow="Reference · Events"
      title={`${summary},`}
      italic={event}
      intro={<ContractText text={`${events[event].when}\n\n${description}`} />}
      panel={
        <div className="my-7">
          <p className="mb-2 text-small text-muted-text">What your endpoint gets</p>
          <div className="code-surface overflow-hidden rounded-lg border border-code-edge bg-code-ground text-code-plain">
            <JsonBlock name={`Body of ${event}`} value={example.value} />
          </div>
        </div>
      }
    >
      <ReferencePart id="body" title="Body">
        <FieldList fields={fieldsOf(media.schema, { place: "body", sent: false, floors: 4 })} />
      </ReferencePart>
      <ReferencePart id="causes" title="What may cause it">
        {causes.length > 0 ? <OperationList operations={causes} /> : null}
        <p className="mt-4 max-w-[40rem] text-note text-muted-text">
          Time causes events too: what is due happens without a call. Every one of them is listed by{" "}
          <a href="/reference/events/listEvents" className="text-primary underline underline-offset-4">
            listEvents
          </a>
          , and{" "}
          <a href="/docs/webhooks" className="text-primary underline underline-offset-4">
            webhooks
          </a>{" "}
          bring it to you.
        </p>
      </ReferencePart>
    </ReferenceFrame>
  );
}

function hookOf(event: EventName) {
  const hook = readContract().webhooks[event];
  if (!hook) throw new Error(`The contract has no webhook ${event}.`);
  return hook.post;
}
