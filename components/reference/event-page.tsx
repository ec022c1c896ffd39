import type { EventName } from "#sandbox/contract/facts.gen.ts";
import { JsonBlock } from "../docs/json-block.tsx";
import { WordLine } from "../docs/word-line.tsx";
import { ContractText } from "./contract-text.tsx";
import { eventView, timeCauses } from "./event-view.ts";
import { FieldList } from "./field-list.tsx";
import { OperationList } from "./operation-list.tsx";
import { ReferenceFrame } from "./reference-frame.tsx";
import { eventHeading } from "./reference-headings.ts";
import { ReferencePart } from "./reference-part.tsx";
import { eventPath } from "./reference-tree.ts";

/** One event: when it happens, what it holds, and what may cause it. */
export function EventPage({ event }: { event: EventName }) {
  const { description, fields, example, causes } = eventView(event);
  return (
    <ReferenceFrame
      current={eventPath(event)}
      eyebrow="Reference · Events"
      {...eventHeading(event)}
      intro={<ContractText text={description} />}
      panel={
        <div className="my-7">
          <p className="mb-2 text-small text-muted-text">What your endpoint gets</p>
          <div className="code-surface overflow-hidden rounded-lg border border-code-edge bg-code-ground text-code-plain">
            <JsonBlock name={`Body of ${event}`} value={example} />
          </div>
        </div>
      }
    >
      <ReferencePart id="body" title="Body">
        <FieldList fields={fields} />
      </ReferencePart>
      <ReferencePart id="causes" title="What may cause it">
        {causes.length > 0 ? <OperationList operations={causes} /> : null}
        <p className="mt-4 max-w-[40rem] text-note text-muted-text">
          <WordLine line={timeCauses} />
        </p>
      </ReferencePart>
    </ReferenceFrame>
  );
}
