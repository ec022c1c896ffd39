import type { Schema } from "#sandbox/contract/types.ts";
import { browserNow } from "./browser-time.ts";
import { call, type Reply } from "./client.ts";
import { createStore, type Store } from "./store.ts";

export type PortalSession = Schema<"PortalSession">;

/** Who this browser is signed in as: null for nobody, undefined while that is not known yet. */
export const session: Store<PortalSession | null | undefined> = createStore<PortalSession | null | undefined>(
  undefined,
);

/** Why it could not be asked. */
export const sessionTrouble: Store<unknown> = createStore<unknown>(null);

/** Whose session ended under somebody's hands, until there is another one. */
export const endedSession: Store<PortalSession | null> = createStore<PortalSession | null>(null);

/**
 * The session itself is in a cookie that no script can read. This mark says that there is one, so that a browser that
 * never began anything is not asked, and that other tabs hear of a change.
 */
const mark = "aloha.session";
let asking: Promise<PortalSession | null> | null = null;

if (typeof window !== "undefined") {
  addEventListener("storage", (event) => {
    if (event.key !== mark) return;
    if (event.newValue === null) session.set(null);
    else void readSession().catch(() => undefined);
  });
}

/** Asks who is signed in; one call serves all who ask at once. Throws NoAnswer when none came. */
export function readSession(): Promise<PortalSession | null> {
  asking ??= ask().finally(() => {
    asking = null;
  });
  return asking;
}

/** Finds out once who is signed in, if anybody is. */
export async function wakeSession(): Promise<void> {
  if (session.get() !== undefined) return;
  if (!hasMark()) session.set(null);
  else await readSession().catch((error: unknown) => sessionTrouble.set(error));
}

/** Notes that a session began in this browser, or that it is another one now. Whoever shows it asks for it. */
export function markEntry(): void {
  keepMark(`${browserNow()}`);
}

/** Notes that nobody is signed in any more. `unasked`: it ended by itself. */
export function noteExit(unasked: boolean): void {
  endedSession.set(unasked ? (session.get() ?? endedSession.get()) : null);
  keepMark(null);
  session.set(null);
}

async function ask(): Promise<PortalSession | null> {
  const reply: Reply<"getSession"> = await call("getSession", {});
  sessionTrouble.set(null);
  if (reply.ok) {
    endedSession.set(null);
    session.set(reply.body);
    return reply.body;
  }
  if (reply.status !== 401) throw new Error(reply.body.detail);
  noteExit(session.get() != null);
  return null;
}

function hasMark(): boolean {
  try {
    return localStorage.getItem(mark) !== null;
  } catch {
    return false;
  }
}

function keepMark(value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(mark);
    else localStorage.setItem(mark, value);
  } catch {
    // Without storage the page still knows; the next one asks when it first writes.
  }
}
