import { operations } from "#sandbox/contract/operations.gen.ts";
import { ContractText } from "./contract-text.tsx";
import { FieldList } from "./field-list.tsx";
import { fieldsOf } from "./fields-of.ts";
import { answersWith } from "./object-pages.ts";
import { OperationList } from "./operation-list.tsx";
import { readContract } from "./read-contract.ts";
import { ReferenceFrame } from "./reference-frame.tsx";
import { ReferencePart } from "./reference-part.tsx";

/** One object with all its fields, and the operations that answer it. */
export function ObjectPage({ name }: { name: string }) {
  const schema = readContract().components.schemas[name];
  if (!schema) throw new Error(`The contract has no object ${name}.`);
  const given = Object.values(operations).filter(({ id }) => answersWith(id, name));
  return (
    <ReferenceFrame
      current={`/reference/objects/${name}`}
      eyebrow="Reference · Objects"
      title={`${name},`}
      italic={`“${schema.properties?.object?.const}”`}
      intro={<ContractText text={schema.description ?? ""} />}
    >
      <ReferencePart id="fields" title="Fields">
        <FieldList fields={fieldsOf(schema, { place: "object", sent: false, floors: 3 })} open={false} />
      </ReferencePart>
      {given.length > 0 ? (
        <ReferencePart id="given-by" title="Operations that answer it">
          <OperationList operations={given} />
        </ReferencePart>
      ) : null}
    </ReferenceFrame>
  );
}
