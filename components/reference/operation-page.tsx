import type { Operation } from "#sandbox/contract/operations.gen.ts";
import { PlainWords } from "../docs/plain-words.tsx";
import { Disclosure } from "../ui/disclosure.tsx";
import { MethodPill } from "../ui/method-pill.tsx";
import { ContractText } from "./contract-text.tsx";
import { EventList } from "./event-list.tsx";
import { FieldList } from "./field-list.tsx";
import type { Field } from "./fields-of.ts";
import { OperationErrors } from "./operation-errors.tsx";
import { OperationFacts } from "./operation-facts.tsx";
import { OperationPanel } from "./operation-panel.tsx";
import { type OperationView, operationView } from "./operation-view.ts";
import { ReferenceFrame } from "./reference-frame.tsx";
import { operationHeading } from "./reference-headings.ts";
import { ReferencePart } from "./reference-part.tsx";
import { operationPath } from "./reference-tree.ts";

/** All that there is to know of one operation. */
export function OperationPage({ operation, now }: { operation: Operation; now: number }) {
  const view = operationView(operation);
  const { path, query, headers, body, success, others, failures } = view;
  return (
    <ReferenceFrame
      current={operationPath(operation)}
      eyebrow={`Reference · ${operation.tag}`}
      {...operationHeading(operation)}
      intro={
        <>
          <p className="mt-6 flex flex-wrap items-center gap-3">
            <MethodPill method={operation.method} />
            <code className="min-w-0 wrap-anywhere">{operation.path}</code>
          </p>
          <ContractText text={view.text} />
          <OperationFacts operation={operation} />
        </>
      }
      panel={<OperationPanel operation={operation} now={now} />}
    >
      <Fields id="path" title="Path" fields={path} />
      <Fields id="query" title="Query" fields={query} />
      <Fields id="headers" title="Headers" fields={headers} />
      {body ? (
        <ReferencePart id="body" title="Body">
          <p className="mb-4 text-note text-muted-text">
            <PlainWords text={`${body.text} ${body.required ? "" : "It may be left out."}`.trim()} />
          </p>
          <FieldList fields={body.fields} />
        </ReferencePart>
      ) : null}
      <ReferencePart id="answer" title={`Answer: ${success.status}`}>
        <p className="mb-4 text-note text-muted-text">
          <PlainWords text={success.text} />
        </p>
        {success.fields.length > 0 ? <FieldList fields={success.fields} open={false} /> : null}
        <Headers view={view} />
        {others.map(({ status, text }) => (
          <p key={status} className="mt-4 text-note">
            <b className="font-medium">{status}:</b> <PlainWords text={text} />
          </p>
        ))}
      </ReferencePart>
      <ReferencePart id="errors" title="Errors">
        <OperationErrors operation={operation} failures={failures} />
      </ReferencePart>
      {operation.events.length > 0 ? (
        <ReferencePart id="events" title="Events that it may cause">
          <EventList names={operation.events} />
        </ReferencePart>
      ) : null}
    </ReferenceFrame>
  );
}

function Fields({ id, title, fields }: { id: string; title: string; fields: readonly Field[] }) {
  if (fields.length === 0) return null;
  return (
    <ReferencePart id={id} title={title}>
      <FieldList fields={fields} />
    </ReferencePart>
  );
}

function Headers({ view: { success } }: { view: OperationView }) {
  if (success.headers.length === 0) return null;
  return (
    <div className="mt-4 border-y border-border">
      <Disclosure title="Headers of the answer" aside={String(success.headers.length)}>
        <FieldList fields={success.headers} />
      </Disclosure>
    </div>
  );
}
