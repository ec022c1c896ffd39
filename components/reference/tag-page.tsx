import { ContractText } from "./contract-text.tsx";
import { EventList } from "./event-list.tsx";
import { OperationList } from "./operation-list.tsx";
import { ReferenceFrame } from "./reference-frame.tsx";
import { tagHeading } from "./reference-headings.ts";
import { ReferencePart } from "./reference-part.tsx";
import type { Tag } from "./reference-tree.ts";
import { referenceWords } from "./reference-words.ts";

/** A part of the contract: what it is about, and its operations. */
export function TagPage({ tag }: { tag: Tag }) {
  const { slug, description, operations, portal } = tag;
  return (
    <ReferenceFrame
      current={`/reference/${slug}`}
      eyebrow="Reference"
      {...tagHeading(tag)}
      intro={
        <>
          <ContractText text={description} />
          {portal ? <ContractText text={referenceWords.portal} /> : null}
        </>
      }
    >
      <ReferencePart id="operations" title="Operations">
        <OperationList operations={operations} />
      </ReferencePart>
      {tag.events.length > 0 ? (
        <ReferencePart id="event-names" title="Events by name">
          <EventList names={tag.events} />
        </ReferencePart>
      ) : null}
    </ReferenceFrame>
  );
}
