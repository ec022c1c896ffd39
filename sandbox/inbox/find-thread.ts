import { notFound } from "../errors.ts";
import { hasIdShape } from "../ids.ts";
import type { Store } from "../store/store.ts";
import { lockThread, type ThreadRow, threadById } from "./thread-queries.ts";

/** A thread, or the one 404 that every absent id gets. */
export async function findThread(store: Store, id: string): Promise<ThreadRow> {
  const thread = hasIdShape(id, "thr") ? await store.first(threadById, { id }) : undefined;
  if (!thread) throw notFound("thread");
  return thread;
}

/** The same for whoever is about to change it: nobody else changes it before the transaction ends. */
export async function holdThread(store: Store, id: string): Promise<ThreadRow> {
  const thread = hasIdShape(id, "thr") ? await store.first(lockThread, { id }) : undefined;
  if (!thread) throw notFound("thread");
  return thread;
}
