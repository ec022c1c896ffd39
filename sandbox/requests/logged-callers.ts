import type { Schema } from "../contract/types.ts";
import type { LogHead } from "../log/log-entry.ts";
import { PeopleOf } from "../name-people.ts";
import type { Session } from "../store/engine.ts";
import { query } from "../store/query.ts";
import type { Store } from "../store/store.ts";
import { type NameKey, nameKeys } from "./logged-keys.ts";

const appNamed = query<{ id: string }>()((db, param) =>
  db.selectFrom("oauth_client").select("name").where("id", "=", param("id")),
);

/** Names who made a call: a key, an app, or a person in the portal. */
export interface NameCaller {
  readonly key: NameKey;
  readonly app: (head: LogHead) => Schema<"LoggedApp"> | null;
  readonly person: (head: LogHead) => Schema<"LoggedPerson"> | null;
}

/** What the keys, the apps and the people of some calls are called. */
export async function nameCallers(session: Session, store: Store, heads: readonly LogHead[]): Promise<NameCaller> {
  const people = new PeopleOf(session, store.workspaceId);
  const names = new Map<string, string | null>();
  for (const { personId } of heads)
    if (personId !== null && !names.has(personId)) names.set(personId, (await people.named(personId)).name);
  for (const { keyId } of heads) {
    if (!keyId?.startsWith("app_") || names.has(keyId)) continue;
    const [app] = await session.all<{ name: string }>(appNamed.bind(session.dialect, { id: keyId }));
    names.set(keyId, app?.name ?? null);
  }
  return {
    app: ({ keyId }) => (keyId?.startsWith("app_") ? { id: keyId, name: names.get(keyId) ?? null } : null),
    key: await nameKeys(store, heads),
    person: ({ personId }) => (personId === null ? null : { id: personId, name: names.get(personId) ?? null }),
  };
}
