import { hasIdShape } from "../ids.ts";
import type { Call, Handler } from "../operation.ts";
import { encodeCursor } from "../store/cursor.ts";
import { placeAfter } from "../store/page.ts";
import { findEntry } from "./find-entry.ts";
import { headTest, spanOf } from "./log-filter.ts";
import { nameCallers } from "./logged-callers.ts";
import { requestServices } from "./request-services.ts";
import { type Found, searchLog } from "./search-log.ts";
import { viewRequest } from "./view-request.ts";

/** Lists the calls of a workspace, the one that ended last first. */
export const listRequests: Handler<"listRequests"> = async (call) => {
  const { store, query, services } = call;
  const { cursor, limit = 25, ...filters } = query;
  const after = placeAfter(cursor, filters);
  const test = headTest(filters);
  await services.own(requestServices).log.settle(store.workspaceId, store.livemode);
  const text = filters.search ?? null;
  const { heads, next } =
    text !== null && hasIdShape(text, "req")
      ? await theOne(call, text, test)
      : await searchLog(store, { test, text, ...spanOf(filters), after, want: limit });
  const callers = await nameCallers(services.engine, store, heads);
  const data = heads.map((head) => viewRequest(head, store.livemode, callers));
  const nextCursor = next === null ? null : encodeCursor(next, filters);
  return { status: 200, body: { object: "list", data, hasMore: next !== null, nextCursor } };
};

/** Whoever looks for an id wants that call, not those that speak of it. */
async function theOne({ store }: Call<"listRequests">, id: string, test: ReturnType<typeof headTest>): Promise<Found> {
  const found = await findEntry(store, id);
  return { heads: found && test(found.entry.head) ? [found.entry.head] : [], next: null };
}
