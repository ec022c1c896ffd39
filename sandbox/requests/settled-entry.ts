import { notFound } from "../errors.ts";
import type { LogEntry } from "../log/log-entry.ts";
import type { Services } from "../operation.ts";
import type { Store } from "../store/store.ts";
import { findEntry } from "./find-entry.ts";
import { requestServices } from "./request-services.ts";

/** The entry of a call, once everything that was answered stands in the store. */
export async function settledEntry(services: Services, store: Store, id: string): Promise<LogEntry> {
  await services.own(requestServices).log.settle(store.workspaceId, store.livemode);
  const found = await findEntry(store, id);
  if (!found) throw notFound("call");
  return found.entry;
}
