import type { workspaceLifeSeconds } from "#sandbox/contract/facts.gen.ts";
import { browserNow } from "./browser-time.ts";
import { type Answer, call, newIdempotencyKey, type Reply } from "./client.ts";
import { forgetAnswers } from "./kept-values.ts";
import { createStore, type Store, useStore } from "./store.ts";

/** The visitor's own test workspace and its key. Only ever a test key, and only in this browser. */
export interface Visitor {
  readonly workspaceId: string;
  readonly workspaceName: string;
  readonly secret: string;
  readonly hint: string;
  readonly expiresAt: string;
  /** How far the workspace's clock is ahead of real time. */
  readonly offsetMs: number;
}

const place = "aloha.visitor";
// The type holds this number to the contract without shipping the contract's facts to the page.
const lifeSeconds: typeof workspaceLifeSeconds = 604800;

export const visitor: Store<Visitor | null> = createStore(read());
if (typeof window !== "undefined") {
  addEventListener("storage", (event) => event.key === place && visitor.set(read()));
}

export function useVisitor(): Visitor | null {
  return useStore(visitor, null);
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

/** Makes a workspace with a key, and keeps it when that worked. */
export async function mintVisitor(): Promise<Reply<"createSandboxWorkspace">> {
  const reply = await call(
    "createSandboxWorkspace",
    { body: { seed: "starter" } },
    { idempotencyKey: newIdempotencyKey() },
  );
  keepMinted(reply);
  return reply;
}

/** Keeps the workspace of a createSandboxWorkspace answer, wherever it was asked for. */
export function keepMinted(answer: Answer): void {
  if (!answer.ok) return;
  const { workspace, key, expiresAt } = (answer as Extract<Reply<"createSandboxWorkspace">, { ok: true }>).body;
  const { secret, hint } = key;
  forgetAnswers();
  keepVisitor({ workspaceId: workspace.id, workspaceName: workspace.name, secret, hint, expiresAt, offsetMs: 0 });
}

/** Reads off an answer what every use changes: the clock, which a header shows when it is not real time, and the end. */
export function noteUse(answer: Answer): void {
  const current = visitor.get();
  if (!current || answer.status === 401) return;
  const shown = answer.headers.get("Aloha-Sandbox-Clock");
  const offsetMs = shown ? Math.round(Date.parse(shown) - browserNow()) : 0;
  const expiresAt = new Date(browserNow() + lifeSeconds * 1000).toISOString();
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
    return kept?.secret && Date.parse(kept.expiresAt) > browserNow() ? kept : null;
  } catch {
    return null;
  }
}
