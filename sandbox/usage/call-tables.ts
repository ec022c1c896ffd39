import type { CallSource } from "../contract/facts.gen.ts";
import type { Schema } from "../contract/types.ts";
import type { Store } from "../store/store.ts";
import { sumHours, totalOf } from "./hour-sums.ts";

const mostKeys = 50;

type Counts = Pick<Schema<"UsageOperation">, "calls" | "refused" | "clientErrors" | "serverErrors">;
type Tables = Pick<Schema<"Usage">, "operations" | "keys" | "sources">;

/** The calls since an instant by operation, key and source, the most frequent first. */
export async function viewTables(store: Store, from: number): Promise<Tables> {
  const operations = await countsOf(store, "operation", from);
  const keys = (await countsOf(store, "key", from)).slice(0, mostKeys);
  const sources = await countsOf(store, "source", from);
  const known = await keysNamed(
    store,
    keys.map(([id]) => id),
  );
  return {
    operations: operations.map(([id, counts]) => ({ operationId: id || null, ...counts })),
    keys: keys.map(([id, counts]) => {
      const { name = null, hint = null } = known.get(id) ?? {};
      return { id: id || null, name, hint, ...counts };
    }),
    sources: sources.map(([source, counts]) => ({ source: source as CallSource, ...counts })),
  };
}

async function countsOf(
  store: Store,
  kind: "operation" | "key" | "source",
  from: number,
): Promise<[name: string, counts: Counts][]> {
  const found = new Map<string, Counts>();
  for (const [name, outcomes] of await sumHours(store, kind, from)) {
    // An app is counted beside the keys, but its calls came without one.
    const place = name.startsWith("app_") ? "" : name;
    found.set(place, added(found.get(place), outcomes));
  }
  return [...found].sort(([a, one], [b, other]) => other.calls - one.calls || (a < b ? -1 : 1));
}

const none: Counts = { calls: 0, refused: 0, clientErrors: 0, serverErrors: 0 };

function added(before: Counts = none, outcomes: ReadonlyMap<string, number>): Counts {
  return {
    calls: before.calls + totalOf(outcomes),
    refused: before.refused + (outcomes.get("refused") ?? 0),
    clientErrors: before.clientErrors + (outcomes.get("client_error") ?? 0),
    serverErrors: before.serverErrors + (outcomes.get("server_error") ?? 0),
  };
}

/** What the keys are called, and by what their newest secrets are recognised. */
async function keysNamed(store: Store, ids: readonly string[]): Promise<Map<string, { name: string; hint: string }>> {
  if (ids.length === 0) return new Map();
  const rows = await store.build((own) =>
    own
      .selectFrom("api_key")
      .innerJoin("api_key_secret", "api_key_secret.key_id", "api_key.id")
      .select(["api_key.id", "api_key.name", "api_key_secret.hint"])
      .where("api_key.id", "in", ids)
      .orderBy("api_key_secret.generation"),
  );
  return new Map(rows.map(({ id, name, hint }) => [id, { name, hint }]));
}
