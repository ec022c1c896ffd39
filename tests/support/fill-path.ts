import { neededQuery } from "#sandbox/contract/needed-query.ts";
import { type OperationId, operations } from "#sandbox/contract/operations.gen.ts";

const ulid = "01JRQ3M0V5T8Q4C6R9XK3ZB7N1";

/** What kind of id the name `id` stands for, by the first words of the path. */
const kinds: readonly (readonly [start: string, prefix: string])[] = [
  ["/v1/posts/", "post"],
  ["/v1/analytics/export/", "exp"],
  ["/v1/events/", "evt"],
  ["/v1/media/", "med"],
  ["/v1/inbox/threads/", "thr"],
  ["/v1/matrix/", "mtx"],
  ["/v1/voice/train/", "vtr"],
  ["/v1/webhooks/", "whk"],
  ["/v1/sandbox/listeners/", "whk"],
  ["/v1/sandbox/requests/", "req"],
  ["/v1/sandbox/snapshots/", "snp"],
  ["/v1/sandbox/shares/", "shr"],
  ["/v1/keys/", "key"],
  ["/v1/workspaces/", "wsp"],
  ["/v1/members/", "mem"],
  ["/v1/invitations/", "inv"],
  ["/v1/apps/", "app"],
  ["/v1/connections/", "gra"],
  ["/v1/consents/", "con"],
];
const named: Record<string, string> = {
  secretId: "whs",
  deliveryId: "dlv",
  attemptId: "att",
  runId: "run",
  otherId: "req",
};

/** The path of an operation with ids of the right form, which nothing has unless `ids` says otherwise. */
export function fillPath(operation: OperationId, given: Record<string, string> = {}): string {
  const ids: Record<string, string> = { generation: "1", ...given };
  const { path } = operations[operation];
  return path.replaceAll(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? unknownId(path, name));
}

function unknownId(path: string, name: string): string {
  const prefix = named[name] ?? kinds.find(([start]) => path.startsWith(start))?.[1];
  if (!prefix) throw new Error(`No test knows an id for ${name} in ${path}. Add it to fill-path.ts.`);
  return `${prefix}_${ulid}`;
}

/** The query that an operation cannot do without: `?format=curl`. Empty for most. */
export function fillQuery(operation: OperationId): string {
  const query = new URLSearchParams(neededQuery(operations[operation])).toString();
  return query === "" ? "" : `?${query}`;
}
