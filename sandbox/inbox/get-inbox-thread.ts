import type { Handler } from "../operation.ts";
import { findThread } from "./find-thread.ts";
import { viewThread } from "./thread-view.ts";

export const getInboxThread: Handler<"getInboxThread"> = async ({ store, path }) => {
  return { status: 200, body: viewThread(await findThread(store, path.id), store.livemode) };
};
