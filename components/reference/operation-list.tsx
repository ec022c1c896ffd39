import type { Operation } from "#sandbox/contract/operations.gen.ts";
import { MethodPill } from "../ui/method-pill.tsx";
import { operationPath } from "./reference-tree.ts";

/** Operations as links: method, path, and what each does. */
export function OperationList({ operations }: { operations: readonly Operation[] }) {
  return (
    <ul className="divide-y divide-border border-y border-border">
      {operations.map((operation) => (
        <li key={operation.id}>
          <a
            href={operationPath(operation)}
            className="grid grid-cols-[4.25rem_minmax(0,1fr)] items-center gap-x-3 gap-y-0.5 py-2.5 hover:bg-elevated sm:grid-cols-[4.25rem_minmax(0,1.4fr)_minmax(0,1fr)]"
          >
            <span className="flex">
              <MethodPill method={operation.method} />
            </span>
            <code className="min-w-0 wrap-anywhere">{operation.path}</code>
            <span className="text-note text-muted-text max-sm:col-start-2">{operation.summary}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
