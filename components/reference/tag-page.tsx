import { events } from "#sandbox/contract/facts.gen.ts";
import { ContractText } from "./contract-text.tsx";
import { OperationList } from "./operation-list.tsx";
import { ReferenceFrame } from "./reference-frame.tsx";
import { ReferencePart } from "./reference-part.tsx";
import { eventPath, type Tag } from "./reference-tree.ts";

/** A part of the contract: what it is about, and its operations. */
export function TagPage({ tag }: { tag: Tag }) {
  const { slug, name, description, operations, portal } = tag;
  return (
    <ReferenceFrame
      current={`/reference/${slug}`}
      eyebrow="Reference"
      title={`${name},`}
      italic={operations.length === 1 ? "one operation." : `${operations.length} operations.`}
      intro={
        <>
          <ContractText text={description} />
          {portal ? (
            <ContractText text="The portal calls these with the session of a person. A key cannot call them; they stand here because nothing of the API is hidden." />
          ) : null}
        </>
      }
    >
      <ReferencePart id="operations" title="Operations">
        <OperationList operations={operations} />
      </ReferencePart>
      {tag.events.length > 0 ? (
        <ReferencePart id="event-names" title="Events by name">
          <ul className="reference-list divide-y divide-border border-y border-border">
            {tag.events.map((event) => (
              <li key={event}>
                <a href={eventPath(event)} className="block py-2.5 hover:bg-elevated">
                  <code>{event}</code>
                  <span className="mt-0.5 block text-note text-muted-text">{events[event].when}</span>
                </a>
              </li>
            ))}
          </ul>
        </ReferencePart>
      ) : null}
    </ReferenceFrame>
  );
}
