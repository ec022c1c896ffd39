import { ContractText } from "./contract-text.tsx";
import { OperationList } from "./operation-list.tsx";
import { ReferenceFrame } from "./reference-frame.tsx";
import { ReferencePart } from "./reference-part.tsx";
import { referenceTags } from "./reference-tree.ts";

/** The whole API at a glance. */
export function ReferenceHome() {
  const tags = referenceTags().filter(({ portal }) => !portal);
  return (
    <ReferenceFrame
      current="/reference"
      eyebrow="Reference · v1"
      title="Every operation,"
      italic="every field."
      intro={
        <ContractText text="This reference is made from the contract that the server itself reads. What it does not name is refused, with an error that says so. Press Run on any page: the first press makes a test workspace that only this browser knows." />
      }
    >
      {tags.map(({ slug, name, operations }) => (
        <ReferencePart key={slug} id={slug} title={name}>
          <OperationList operations={operations} />
        </ReferencePart>
      ))}
    </ReferenceFrame>
  );
}
