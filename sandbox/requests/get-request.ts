import type { Handler } from "../operation.ts";
import { settledEntry } from "./settled-entry.ts";
import { viewWhole } from "./view-whole.ts";

/** One call with what was said, and what came of it. */
export const getRequest: Handler<"getRequest"> = async ({ store, path, services }) => ({
  status: 200,
  body: await viewWhole(services.engine, store, await settledEntry(services, store, path.id)),
});
