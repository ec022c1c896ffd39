import type { Schema } from "../contract/types.ts";
import { instantOfId } from "../ids.ts";
import type { LogHead } from "../log/log-entry.ts";
import type { Handler } from "../operation.ts";
import { formatInstant } from "../time/rfc3339.ts";
import { headTest, spanOf } from "./log-filter.ts";
import { type NameKey, nameKeys } from "./logged-keys.ts";
import { requestServices } from "./request-services.ts";
import { searchLog } from "./search-log.ts";

const mostGroups = 100;
const mostKeys = 10;

/** Counts the calls that were refused, by operation and code. */
export const listRequestErrors: Handler<"listRequestErrors"> = async ({ store, query, services }) => {
  await services.own(requestServices).log.settle(store.workspaceId, store.livemode);
  const asked = headTest(query);
  const test = (head: LogHead) => head.status >= 400 && asked(head);
  const all = { after: null, text: null, want: Number.POSITIVE_INFINITY };
  const { heads, next } = await searchLog(store, { test, ...all, ...spanOf(query) });
  const nameKey = await nameKeys(store, heads);
  const groups = [...Map.groupBy(heads, (head) => `${head.operationId} ${head.code}`).values()];
  const data = groups.map((group) => viewGroup(group, nameKey, services.settings.publicUrl));
  return {
    status: 200,
    body: {
      object: "request_errors",
      livemode: store.livemode,
      calls: heads.length,
      countedFrom: next === null ? null : formatInstant(instantOfId(next.id)),
      data: data.sort((a, b) => b.count - a.count || (a.lastAt < b.lastAt ? 1 : -1)).slice(0, mostGroups),
    },
  };
};

/** Calls of one operation that were refused with one code, the newest first. */
function viewGroup(group: readonly LogHead[], nameKey: NameKey, publicUrl: string): Schema<"RequestErrorGroup"> {
  const [last] = group as readonly [LogHead, ...LogHead[]];
  const code = last.code ?? "";
  const keys = countKeys(group, nameKey);
  return {
    operationId: last.operationId,
    code,
    status: last.status,
    type: `${publicUrl}/docs/errors/${code}`,
    count: group.length,
    firstAt: formatInstant(Math.min(...group.map(({ at }) => at))),
    lastAt: formatInstant(Math.max(...group.map(({ at }) => at))),
    lastRequestId: last.id,
    lastMethod: last.method,
    lastPath: last.path,
    keys: keys.slice(0, mostKeys),
    keyCount: keys.length,
  };
}

function countKeys(group: readonly LogHead[], nameKey: NameKey): Schema<"RequestErrorKey">[] {
  const byKey = Map.groupBy(group, ({ keyId }) => keyId);
  const counted = Array.from(byKey.values(), (calls) => {
    const key = calls[0] ? nameKey(calls[0]) : null;
    return key ? [{ id: key.id, name: key.name, count: calls.length }] : [];
  });
  return counted.flat().sort((a, b) => b.count - a.count);
}
