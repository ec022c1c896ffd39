import { type Operation, operations } from "#sandbox/contract/operations.gen.ts";

/** True for what the console sends: an operation that takes a key and answers once. */
export function isListed({ audience, streams }: Operation): boolean {
  return audience === "key" && !streams;
}

/** The operations of the console. Runs on the server only. */
export function listedOperations(): Operation[] {
  return Object.values(operations).filter(isListed);
}

export function listedOperation(id: string): Operation | undefined {
  return listedOperations().find((one) => one.id === id);
}
