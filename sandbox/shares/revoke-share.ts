import { notFound } from "../errors.ts";
import { hasIdShape } from "../ids.ts";
import type { Handler } from "../operation.ts";
import { Store } from "../store/store.ts";
import { endShare } from "./share-queries.ts";

/** Ends a share, and deletes what it showed. */
export const revokeShare: Handler<"revokeShare"> = async ({ store, path, services }) => {
  const at = services.clock.now();
  const ended = hasIdShape(path.id, "shr")
    ? await services.engine.transaction((session) =>
        new Store(session, store.workspaceId, false).all(endShare, { id: path.id, at, nothing: new Uint8Array() }),
      )
    : [];
  if (ended.length === 0) throw notFound("share");
  return { status: 204, body: null };
};
