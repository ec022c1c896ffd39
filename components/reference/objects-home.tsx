import { ContractText } from "./contract-text.tsx";
import { objectNames, objectPath } from "./object-pages.ts";
import { readContract } from "./read-contract.ts";
import { ReferenceFrame } from "./reference-frame.tsx";
import { objectsHeading } from "./reference-headings.ts";
import { referenceWords } from "./reference-words.ts";

/** Every object that an answer can hold. */
export function ObjectsHome() {
  const { schemas } = readContract().components;
  return (
    <ReferenceFrame
      current="/reference/objects"
      eyebrow="Reference"
      {...objectsHeading}
      intro={<ContractText text={referenceWords.objects} />}
    >
      <ul className="reference-list mt-8 divide-y divide-border border-y border-border">
        {objectNames().map((name) => (
          <li key={name}>
            <a href={objectPath(name)} className="block py-2.5 hover:bg-elevated">
              <code>{name}</code>
              <span className="mt-0.5 block text-note text-muted-text">{schemas[name]?.description}</span>
            </a>
          </li>
        ))}
      </ul>
    </ReferenceFrame>
  );
}
