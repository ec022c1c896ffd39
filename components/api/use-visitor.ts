import { useStore } from "./use-store.ts";
import { type Visitor, visitor } from "./visitor.ts";

/** The test workspace of this browser; nobody's while the page wakes up. */
export function useVisitor(): Visitor | null {
  return useStore(visitor, null);
}
