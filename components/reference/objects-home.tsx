import { ContractText } from "./contract-text.tsx";
import { objectNames } from "./object-pages.ts";
import { readContract } from "./read-contract.ts";
import { ReferenceFrame } from "./reference-frame.tsx";

/** Every object that an answer can hold. */
export function ObjectsHome() {
  const { schemas } = readContract().components;
  return (
    <ReferenceFrame
      current="/reference/objects"
      eyebrow="Reference"
      title="Objects,"
      italic="each with its fields."
      intro={
        <ContractText text="Each object says in `object` what it is. A field that is unknown is null; it is never left out." />
      }
    >
      <ul className="reference-list mt-8 divide-y divide-border border-y border-border">
        {objectNames().map((name) => (
          <li key={name}>
            <a href={`/reference/objects/${name}`} className="block py-2.5 hover:bg-elevated">
              <code>{name}</code>
              <span className="mt-0.5 block text-note text-muted-text">{schemas[name]?.description}</span>
            </a>
          </li>
        ))}
      </ul>
    </ReferenceFrame>
  );
}
