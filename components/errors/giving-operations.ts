import type { Code } from "#sandbox/contract/facts.gen.ts";
import { type Operation, operations } from "#sandbox/contract/operations.gen.ts";

/** The operations whose answers may bear a code. */
export function givenBy(code: Code): readonly Operation[] {
  return Object.values(operations).filter((operation) => operation.errors.includes(code));
}

/** Up to how many of them are listed one by one. */
export const few = 12;

/** Operations by what they are about, in the order of the contract. */
export function byTag(list: readonly Operation[]): readonly (readonly [tag: string, own: readonly Operation[]])[] {
  return [...Map.groupBy(list, ({ tag }) => tag)];
}
