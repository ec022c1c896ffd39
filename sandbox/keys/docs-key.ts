import { roles, signIn } from "../contract/facts.gen.ts";
import type { Schema } from "../contract/types.ts";
import { randomId } from "../ids.ts";
import type { Services } from "../operation.ts";
import { formatInstant } from "../time/rfc3339.ts";
import { liveTime } from "../time/workspace-time.ts";
import { emptyList } from "./allow-list.ts";
import { audit, isLive, type KeyDesk } from "./key-desk.ts";
import { docsKeyOf, endSecretAt, insertKey, type KeyRow, type SecretRow, secretsOfKey } from "./key-queries.ts";
import { addSecret } from "./make-key.ts";

type Place = Parameters<Services["addDocsSecret"]>[0];

/**
 * Gives a browser a secret of the docs key. A workspace has one such key for each set of scopes that its members' roles
 * have, so that no secret can do more than its holder. Everything about it is on real time.
 */
export async function addDocsSecret(place: Place): Promise<Schema<"DocsKey">> {
  const { session, workspaceId, now, userId, role, address } = place;
  const desk: KeyDesk = { session, workspaceId, livemode: false, time: liveTime(now), realNow: now, userId, address };
  const key = await holdDocsKey(desk, roles[role].scopes.join(" "));
  const secrets = await session.all<SecretRow>(secretsOfKey.bind(session.dialect, { keyId: key.id }));
  await endOldest(desk, key, secrets);
  const generation = (secrets[0]?.generation ?? 0) + 1;
  const endsAt = now + signIn.docsKeySeconds * 1000;
  const { secret, hint } = await addSecret(desk, key.id, generation, { endsAt, issuedTo: userId });
  return {
    id: key.id,
    object: "docs_key",
    livemode: false,
    secret,
    hint,
    generation,
    scopes: [...roles[role].scopes],
    createdAt: formatInstant(now),
    endsAt: formatInstant(endsAt),
  };
}

async function holdDocsKey(desk: KeyDesk, scopes: string): Promise<KeyRow> {
  const { session, workspaceId, realNow } = desk;
  const [known] = await session.all<KeyRow>(docsKeyOf.bind(session.dialect, { workspaceId, scopes }));
  if (known) return known;
  const key: KeyRow = {
    id: randomId("key", realNow),
    workspace_id: workspaceId,
    livemode: 0,
    kind: "docs",
    name: "Docs",
    scopes,
    ip_allow: emptyList,
    created_by: desk.userId,
    created_at: realNow,
    expires_at: null,
    revoked_at: null,
    revoked_by: null,
  };
  await session.all(insertKey.bind(session.dialect, key));
  await audit(desk, "key.created", key.id, { name: key.name, scopes });
  return key;
}

/** Makes room for one more: of as many as may work at once, the oldest ends. */
async function endOldest(desk: KeyDesk, key: KeyRow, secrets: readonly SecretRow[]): Promise<void> {
  const live = secrets.filter((secret) => isLive(key, secret, desk.realNow));
  for (const { generation } of live.slice(signIn.docsKeys - 1)) {
    const ending = { keyId: key.id, generation, endsAt: desk.realNow };
    await desk.session.all(endSecretAt.bind(desk.session.dialect, ending));
  }
}
