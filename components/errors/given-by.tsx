import type { Operation } from "#sandbox/contract/operations.gen.ts";
import { OperationList } from "../reference/operation-list.tsx";
import { operationPath } from "../reference/reference-tree.ts";
import { Disclosure } from "../ui/disclosure.tsx";
import { givenByNone } from "./error-words.ts";
import { byTag, few } from "./giving-operations.ts";

/** Those operations as links; where there are many, by what they are about. */
export function GivenBy({ list }: { list: readonly Operation[] }) {
  if (list.length === 0) return <p className="guide-p">{givenByNone}</p>;
  if (list.length <= few)
    return (
      <div className="mt-5">
        <OperationList operations={list} />
      </div>
    );
  return (
    <div className="mt-5 border-y border-border">
      <Disclosure title="Which they are" aside={`${list.length} operations`}>
        <dl className="error-givers">
          {byTag(list).map(([tag, own]) => (
            <div key={tag}>
              <dt>{tag}</dt>
              {own.map((operation) => (
                <dd key={operation.id}>
                  <a href={operationPath(operation)}>{operation.id}</a>
                </dd>
              ))}
            </div>
          ))}
        </dl>
      </Disclosure>
    </div>
  );
}
