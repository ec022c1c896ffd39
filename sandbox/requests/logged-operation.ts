import { type Operation, type OperationId, operations } from "../contract/operations.gen.ts";
import type { LogHead } from "../log/log-entry.ts";

const known: Readonly<Record<string, Operation | undefined>> = operations;

/** What a logged call was about; null when its path or its method is none of ours. */
export function operationOf({ operationId }: Pick<LogHead, "operationId">): (Operation & { id: OperationId }) | null {
  return operationId === null ? null : (known[operationId] ?? null);
}

/** Names a file about the operation: `create-post`. */
export function fileNameOf(head: LogHead): string {
  return (operationOf(head)?.id ?? "call").replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
