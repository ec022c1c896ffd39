import type { Operation } from "#sandbox/contract/operations.gen.ts";
import { WordLine } from "../docs/word-line.tsx";
import { factsOfOperation } from "./facts-of-operation.ts";

/** Who may call an operation, how often, and what a repeat does. */
export function OperationFacts({ operation }: { operation: Operation }) {
  return (
    <dl className="reference-facts">
      {factsOfOperation(operation).map(({ name, line }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <WordLine line={line} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
