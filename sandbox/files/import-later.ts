import type { Store } from "../store/store.ts";
import { enqueue } from "../time/enqueue.ts";
import type { WorkspaceTime } from "../time/workspace-time.ts";
import { insertMedia } from "./media-rows.ts";

/** A file that has an address and no bytes yet. */
export interface AwaitedFile {
  readonly id: string;
  readonly url: string;
}

/** Puts a file on the list that a job will read from its address. */
export async function awaitFile(store: Store, time: WorkspaceTime, { id, url }: AwaitedFile): Promise<void> {
  await store.all(insertMedia, {
    id,
    status: "processing",
    file: null,
    kind: null,
    mime_type: null,
    bytes: null,
    width: null,
    height: null,
    duration_ms: null,
    alt: null,
    sha256: null,
    source_url: url,
    tries: 0,
    error: null,
    created_at: time.now,
  });
}

/** Queues the reading of a file for a post, which hears of its end. A file that is there already is not read again. */
export function importFile(
  store: Store,
  time: WorkspaceTime,
  id: string,
  postId: string,
  dueAt = time.now,
): Promise<void> {
  return enqueue(store, time, { kind: "importMedia", subject: id, dueAt, payload: { postId } });
}
