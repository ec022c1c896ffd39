import { GoLink } from "../ui/go-link.tsx";
import { ContractText } from "./contract-text.tsx";
import { OperationList } from "./operation-list.tsx";
import { ReferenceFrame } from "./reference-frame.tsx";
import { referenceHeading } from "./reference-headings.ts";
import { ReferencePart } from "./reference-part.tsx";
import { referenceTags } from "./reference-tree.ts";
import { referenceWords } from "./reference-words.ts";

/** The whole API at a glance. */
export function ReferenceHome() {
  const tags = referenceTags().filter(({ portal }) => !portal);
  return (
    <ReferenceFrame
      current="/reference"
      eyebrow="Reference · v1"
      {...referenceHeading}
      intro={
        <>
          <ContractText text={referenceWords.home} />
          <p className="mt-2 print:hidden">
            <GoLink href="/reference/console">Open the console, a full client with your test key filled in</GoLink>
          </p>
        </>
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
