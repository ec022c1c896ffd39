import type { workspaceLifeSeconds } from "#sandbox/contract/facts.gen.ts";
import { browserNow } from "./browser-time.ts";
import { type Answer, call, type Problem, type Reply } from "./client.ts";
import { forgetAnswers } from "./kept-values.ts";
import { markEntry, session } from "./session.ts";
import { createStore, type Store } from "./store.ts";

/** The test workspace of this browser and its docs key. Only ever a test key, and only in this browser. */
export interface Visitor {
  readonly workspaceId: string;
  readonly workspaceName: string;
  readonly secret: string;
  readonly hint: string;
  /** When the workspace ends unless it is used again; null when it stays. */
  readonly expiresAt: string | null;
  /** How far the workspace's clock is ahead of real time. */
  readonly offsetMs: number;
}

const place = "aloha.visitor";
// The type holds this number to the contract without shipping the contract's facts to the page.
const lifeSeconds: typeof workspaceLifeSeconds = 604800;

export const visitor: Store<Visitor | null> = createStore(read());
if (typeof window !== "undefined") {
  addEventListener("storage", (event) => event.key === place && visitor.set(read()));
  session.subscribe(noteSession);
}

/** Keeps a new workspace, or forgets the present one. */
export function keepVisitor(next: Visitor | null): void {
  visitor.set(next);
  try {
    if (next) localStorage.setItem(place, JSON.stringify(next));
    else localStorage.removeItem(place);
  } catch {
    // Without storage the workspace lives as long as the page.
  }
}

export type Minted = { readonly ok: true; readonly visitor: Visitor } | (Answer<Problem> & { readonly ok: false });

/**
 * Gives this browser a docs key: with a workspace of its own where it has none, and else for the one that it works in,
 * which is the one that Settings shows.
 */
export async function mintVisitor(): Promise<Minted> {
  const started: Reply<"startSandbox"> = await call("startSandbox", {});
  if (!started.ok) return started;
  const { workspace, key, expiresAt } = started.body;
  const issued = key ? { ok: true as const, body: key } : await call("issueDocsKey", {});
  if (!issued.ok) return issued;
  const { secret, hint } = issued.body;
  const next = { workspaceId: workspace.id, workspaceName: workspace.name, secret, hint, expiresAt, offsetMs: 0 };
  takeUp(next);
  markEntry();
  return { ok: true, visitor: next };
}

/** Keeps the workspace of a createSandboxWorkspace answer, which only its key can enter. */
export function keepMinted(answer: Answer): void {
  if (!answer.ok) return;
  const { workspace, key, expiresAt } = (answer as Extract<Reply<"createSandboxWorkspace">, { ok: true }>).body;
  const { secret, hint } = key;
  takeUp({ workspaceId: workspace.id, workspaceName: workspace.name, secret, hint, expiresAt, offsetMs: 0 });
}

function takeUp(next: Visitor): void {
  // What earlier calls gave went with the workspace that it was made in.
  if (visitor.get()?.workspaceId !== next.workspaceId) forgetAnswers();
  keepVisitor(next);
}

/** Once somebody keeps the workspace it ends no more, and it may have another name. */
function noteSession(): void {
  const kept = visitor.get();
  const workspace = session.get()?.workspace;
  if (!kept || kept.workspaceId !== workspace?.id) return;
  keepVisitor({ ...kept, workspaceName: workspace.name, expiresAt: workspace.expiresAt });
}

/** Reads off an answer what every use changes: the clock, which a header shows when it is not real time, and the end. */
export function noteUse(answer: Answer): void {
  const current = visitor.get();
  if (!current || answer.status === 401) return;
  const shown = answer.headers.get("Aloha-Sandbox-Clock");
  const offsetMs = shown ? Math.round(Date.parse(shown) - browserNow()) : 0;
  const expiresAt = current.expiresAt && new Date(browserNow() + lifeSeconds * 1000).toISOString();
  keepVisitor({ ...current, offsetMs, expiresAt });
}

/** What the workspace's clock says now. */
export function workspaceNow(): number {
  return browserNow() + (visitor.get()?.offsetMs ?? 0);
}

function read(): Visitor | null {
  if (typeof window === "undefined") return null;
  try {
    const kept = JSON.parse(localStorage.getItem(place) ?? "null") as Visitor | null;
    if (!kept?.secret) return null;
    return kept.expiresAt === null || Date.parse(kept.expiresAt) > browserNow() ? kept : null;
  } catch {
    return null;
  }
}
