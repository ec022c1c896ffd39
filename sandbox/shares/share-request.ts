import type { Handler } from "../operation.ts";
import { settledEntry } from "../requests/settled-entry.ts";
import { copyCall } from "./copy-call.ts";
import { keepShare } from "./keep-share.ts";

/** Makes a page of a logged call that anybody may read who has its address. */
export const shareRequest: Handler<"shareRequest"> = async (call) => {
  const { store, services, path } = call;
  const entry = await settledEntry(services, store, path.id);
  const copy = await copyCall(services.engine, store, entry, services.settings.publicUrl);
  return keepShare(call, `${copy.operationId ?? `${copy.method} ${copy.path}`} ${copy.status}`, copy);
};
