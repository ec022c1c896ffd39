import type { Schema } from "../contract/types.ts";
import { quantileMs } from "../log/time-steps.ts";
import { ownQuery, type Store } from "../store/store.ts";
import { formatInstant } from "../time/rfc3339.ts";
import { type Sums, sumHours, totalOf } from "./hour-sums.ts";

const mostShown = 50;

const standing = ownQuery<object>()((own) =>
  own.selectFrom("webhook").select(["id", "kind", "url", "device", "description"]).where("deleted_at", "is", null),
);
type Known = Omit<NonNullable<typeof standing.row>, "id"> & { readonly deleted: boolean };

/** How the delivery attempts of each webhook went since an instant: those that stand, and those that are gone. */
export async function viewWebhooks(store: Store, from: number): Promise<Schema<"UsageWebhook">[]> {
  const now = await store.all(standing, {});
  const sums = await sumHours(store, "attempt", from);
  const ids = [...new Set([...sums.keys(), ...now.map(({ id }) => id)])]
    .sort((a, b) => totalOf(sums.get(b)) - totalOf(sums.get(a)) || (a < b ? -1 : 1))
    .slice(0, mostShown);
  const times = await sumHours(store, "attempt_time", from, ids);
  const hours = await hoursOf(store, from, ids);
  const known = new Map<string, Known>(now.map(({ id, ...row }) => [id, { ...row, deleted: false }]));
  for (const { id, ...row } of await deletedNamed(store, ids)) known.set(id, { ...row, deleted: true });
  return ids.map((id) => viewOne(id, known.get(id), { sums, times, hours: hours.get(id) ?? [] }));
}

function viewOne(
  id: string,
  row: Known | undefined,
  { sums, times, hours }: { sums: Sums; times: Sums; hours: readonly Schema<"UsageHour">[] },
): Schema<"UsageWebhook"> {
  const attempts = totalOf(sums.get(id));
  const succeeded = sums.get(id)?.get("succeeded") ?? 0;
  const steps = Array.from(times.get(id) ?? [], ([step, count]): [number, number] => [Number(step), count]);
  return {
    id,
    kind: row?.kind ?? null,
    url: row?.url ?? null,
    description: row?.description ?? row?.device ?? null,
    deleted: row?.deleted ?? true,
    attempts,
    succeeded,
    successShare: attempts === 0 ? null : succeeded / attempts,
    p95Ms: quantileMs(new Map(steps), 0.95),
    hours: [...hours],
  };
}

/** The hours in which attempts of these webhooks ended, the oldest first. */
async function hoursOf(
  store: Store,
  from: number,
  ids: readonly string[],
): Promise<Map<string, Schema<"UsageHour">[]>> {
  const found = new Map<string, Schema<"UsageHour">[]>();
  if (ids.length === 0) return found;
  const rows = await store.build((own) =>
    own
      .selectFrom("usage_hour")
      .select(["name", "at", "outcome", "count"])
      .where("kind", "=", "attempt")
      .where("at", ">=", from)
      .where("name", "in", ids)
      .orderBy("at"),
  );
  for (const [place, counts] of Map.groupBy(rows, ({ name, at }) => `${name} ${at}`)) {
    const [name = "", at] = place.split(" ");
    const attempts = counts.reduce((sum, { count }) => sum + count, 0);
    const succeeded = counts.find(({ outcome }) => outcome === "succeeded")?.count ?? 0;
    found.set(name, [...(found.get(name) ?? []), { at: formatInstant(Number(at)), attempts, succeeded }]);
  }
  return found;
}

function deletedNamed(store: Store, ids: readonly string[]) {
  if (ids.length === 0) return Promise.resolve([]);
  return store.build((own) =>
    own
      .selectFrom("webhook")
      .select(["id", "kind", "url", "device", "description"])
      .where("id", "in", ids)
      .where("deleted_at", "is not", null),
  );
}
