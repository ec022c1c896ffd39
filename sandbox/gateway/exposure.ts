import { writeAudit } from "../audit.ts";
import { findKey } from "../keys/find-key.ts";
import { credentialForm } from "../keys/key-format.ts";
import { mailExposure } from "../keys/mail-exposure.ts";
import { endExposed } from "../oauth/end-exposed.ts";
import { query } from "../store/query.ts";
import type { Passage } from "./passage.ts";

const markSecret = query<{ hash: string; at: number; how: "plain_http" | "url" }>()((db, param) =>
  db
    .updateTable("api_key_secret")
    .set({ exposed_at: param("at"), exposed_how: param("how"), exposure_dismissed_at: null })
    .where("hash", "=", param("hash"))
    .where((row) => row.or([row("exposed_at", "is", null), row("exposure_dismissed_at", "is not", null)]))
    .returning("key_id"),
);

const inUrl = /[?&/=](alo_(?:oat_)?(?:live|test)_[0-9A-Za-z]{38})(?![0-9A-Za-z])/;

export function keyInUrl(target: string): string | null {
  return target.includes("alo_") ? (inUrl.exec(target)?.[1] ?? null) : null;
}

/**
 * A genuine key that came in the clear counts as burnt: the first time is written down for its owners, and the first
 * time after each dismissal. An access token ends at once, because its app can get another.
 */
export async function markExposed(passage: Passage, how: "plain_http" | "url"): Promise<void> {
  const { incoming, sandbox, realNow } = passage;
  const bearer = /^Bearer +(\S+)$/i.exec(incoming.header("authorization") ?? "")?.[1];
  const secret = how === "url" ? keyInUrl(incoming.target) : (bearer ?? keyInUrl(incoming.target));
  if (!secret) return;
  const form = credentialForm(secret);
  if (form === "access_token") return endExposed(sandbox.engine, secret, realNow);
  if (form !== "key") return;
  const key = await findKey(sandbox.engine, secret);
  if (!key || (key.exposed_at !== null && key.exposure_dismissed_at === null)) return;
  await sandbox.engine.transaction(async (session) => {
    const marked = await session.all(markSecret.bind(session.dialect, { hash: key.hash, at: realNow, how }));
    if (marked.length === 0) return;
    await writeAudit(session, {
      workspaceId: key.workspace_id,
      actorKind: "system",
      actorId: null,
      action: "key.exposed",
      target: key.key_id,
      detail: { how, generation: key.generation },
      address: incoming.peer.address,
      at: realNow,
    });
    const { publicUrl } = sandbox.settings;
    await mailExposure(session, key, { how, address: incoming.peer.address, at: realNow, publicUrl });
  });
}
