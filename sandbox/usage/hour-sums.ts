import type { UsageHourTable } from "../store/schema-usage.ts";
import type { Store } from "../store/store.ts";

/** How often each outcome came, by name. */
export type Sums = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** What was counted of one kind since an instant, added up by the store; of these names only, when some are given. */
export async function sumHours(
  store: Store,
  kind: UsageHourTable["kind"],
  from: number,
  names: readonly string[] | null = null,
): Promise<Sums> {
  if (names?.length === 0) return new Map();
  const rows = await store.build((own) => {
    const all = own
      .selectFrom("usage_hour")
      .select((row) => ["name", "outcome", row.fn.sum<number>("count").as("count")])
      .where("kind", "=", kind)
      .where("at", ">=", from);
    return (names === null ? all : all.where("name", "in", names)).groupBy(["name", "outcome"]);
  });
  const sums = new Map<string, Map<string, number>>();
  for (const { name, outcome, count } of rows) {
    const outcomes = sums.get(name) ?? new Map<string, number>();
    sums.set(name, outcomes.set(outcome, Number(count)));
  }
  return sums;
}

export function totalOf(outcomes: ReadonlyMap<string, number> | undefined): number {
  return outcomes ? [...outcomes.values()].reduce((sum, count) => sum + count, 0) : 0;
}
