import type { Schema } from "../contract/types.ts";
import type { LogHead } from "../log/log-entry.ts";
import { PeopleOf } from "../name-people.ts";
import type { Session } from "../store/engine.ts";
import type { Store } from "../store/store.ts";
import { type NameKey, nameKeys } from "./logged-keys.ts";

/** Names who made a call: a key, or a person in the portal. */
export interface NameCaller {
  readonly key: NameKey;
  readonly person: (head: LogHead) => Schema<"LoggedPerson"> | null;
}

/** What the keys and the people of some calls are called. */
export async function nameCallers(session: Session, store: Store, heads: readonly LogHead[]): Promise<NameCaller> {
  const people = new PeopleOf(session, store.workspaceId);
  const names = new Map<string, string | null>();
  for (const { personId } of heads)
    if (personId !== null && !names.has(personId)) names.set(personId, (await people.named(personId)).name);
  return {
    key: await nameKeys(store, heads),
    person: ({ personId }) => (personId === null ? null : { id: personId, name: names.get(personId) ?? null }),
  };
}
