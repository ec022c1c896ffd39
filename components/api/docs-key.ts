import { ApiProblem } from "./api-problem.ts";
import { readSession, session } from "./session.ts";
import { mintVisitor, visitor } from "./visitor.ts";

/**
 * The test key of this browser for the workspace that the page shows. A key that is kept may be of another one, which
 * only a key can enter; what it sends would not be seen here.
 */
export async function takeDocsKey(): Promise<string> {
  const kept = visitor.get();
  const shown = session.get()?.workspace?.id ?? null;
  if (kept && (shown === null || kept.workspaceId === shown)) return kept.secret;
  return newDocsKey();
}

/** Another test key, with a workspace where there is none. */
export async function newDocsKey(): Promise<string> {
  const minted = await mintVisitor();
  if (!minted.ok) throw new ApiProblem(minted);
  await readSession();
  return minted.visitor.secret;
}
