import { derivedId } from "../ids.ts";

/** Every workspace has its own six matrices, and each keeps its id for ever. */
const bornAt = Date.UTC(2026, 0, 1);

export function matrixId(workspaceId: string, slug: string): string {
  return derivedId("mtx", bornAt, `${workspaceId}:matrix:${slug}`);
}
