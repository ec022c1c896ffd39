import { ContractText } from "./contract-text.tsx";
import { FieldList } from "./field-list.tsx";
import { objectPath } from "./object-pages.ts";
import { objectView } from "./object-view.ts";
import { OperationList } from "./operation-list.tsx";
import { ReferenceFrame } from "./reference-frame.tsx";
import { objectHeading } from "./reference-headings.ts";
import { ReferencePart } from "./reference-part.tsx";

/** One object with all its fields, and the operations that answer it. */
export function ObjectPage({ name }: { name: string }) {
  const { description, fields, given } = objectView(name);
  return (
    <ReferenceFrame
      current={objectPath(name)}
      eyebrow="Reference · Objects"
      {...objectHeading(name)}
      intro={<ContractText text={description} />}
    >
      <ReferencePart id="fields" title="Fields">
        <FieldList fields={fields} open={false} />
      </ReferencePart>
      {given.length > 0 ? (
        <ReferencePart id="given-by" title="Operations that answer it">
          <OperationList operations={given} />
        </ReferencePart>
      ) : null}
    </ReferenceFrame>
  );
}
