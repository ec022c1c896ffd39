import { ApiProblem } from "./api-problem.ts";
import type { Answer } from "./client.ts";
import { operations, portalOnly, type UsedOperation } from "./operations.ts";
import { endedSession, noteExit, type PortalSession, readSession, session } from "./session.ts";
import { useSession } from "./use-session.ts";
import { mintVisitor, noteUse, visitor } from "./visitor.ts";

export type Mode = "test" | "live";

/** As whom Settings calls the API: as the person of this browser, in one workspace and mode. */
export interface Credential {
  /** The workspace; what was read as one is never shown as another. */
  readonly workspaceId: string;
  readonly headers: Readonly<Record<string, string>>;
}

export function useCredential(mode: Mode): Credential | null {
  return credentialIn(useSession(), mode);
}

/** The credential of a mode. Where there is no test workspace yet, one is made: a write is worth it. */
export async function takeCredential(mode: Mode): Promise<Credential> {
  const current = credentialIn(session.get() ?? (await readWhenUnknown()), mode);
  if (current) return current;
  if (endedSession.get()?.user.anonymous === false)
    throw new Error("Your session has ended. Sign in, then try it again.");
  if (mode === "live") throw new Error("Live mode opens once a workspace has an owner with an account.");
  const minted = await mintVisitor();
  if (!minted.ok) throw new ApiProblem(minted);
  const made = credentialIn(await readSession(), mode);
  if (!made) throw new Error("This browser keeps no cookies of this site, so nobody can be signed in.");
  return made;
}

/** Reads off an answer what it says about the session: its end, and the clock of its test workspace. */
export function noteAnswer(id: UsedOperation, answer: Answer, { workspaceId }: Credential, mode: Mode): void {
  if (answer.status === 401) noteExit(true);
  // Only the API itself shows the workspace's clock.
  else if (mode === "test" && !portalOnly.has(operations[id][1]) && visitor.get()?.workspaceId === workspaceId)
    noteUse(answer);
}

async function readWhenUnknown(): Promise<PortalSession | null> {
  return session.get() === undefined ? readSession() : null;
}

function credentialIn(current: PortalSession | null | undefined, mode: Mode): Credential | null {
  const workspaceId = current?.workspace?.id;
  if (!workspaceId || !current.modes.includes(mode)) return null;
  return { workspaceId, headers: { "Aloha-Mode": mode, "Aloha-Workspace": workspaceId } };
}
