import { examples } from "#sandbox/contract/examples.gen.ts";
import { neededQuery } from "#sandbox/contract/needed-query.ts";
import type { Operation } from "#sandbox/contract/operations.gen.ts";
import { prepareCall } from "../docs/prepare-call.ts";
import type { Giver, PreparedCall } from "../docs/prepared-call.ts";

/** A call that a page shows as code alone: it streams, or its ids come from nowhere that Run could look up. Null where it is the portal's own. */
export function stillCall(operation: Operation, now: number, plain = false): PreparedCall | null {
  const { id, internal, path, pathParameters } = operation;
  if (internal) return null;
  const values = Object.fromEntries(pathParameters.map((name) => [name, `${wordOf(name, path)}.id`]));
  const giver: Giver = { words: "", href: "", lookUp: null };
  const [example] = Object.keys(examples[id].requests);
  return prepareCall({
    op: id,
    ...(example === undefined ? {} : { example }),
    values,
    query: neededQuery(operation),
    givers: new Map(Object.values(values).map((address) => [address.replace(".id", ""), giver])),
    now,
    plain,
  });
}

/** What an id belongs to: `secret` for `secretId`, and `webhook` for the `id` in `/v1/webhooks/{id}`. */
function wordOf(name: string, path: string): string {
  if (name !== "id") return name.replace(/Id$/, "");
  const before = path.slice(0, path.indexOf("/{id}"));
  return before
    .slice(before.lastIndexOf("/") + 1)
    .replace(/ies$/, "y")
    .replace(/s$/, "")
    .replace(/train$/, "training");
}
