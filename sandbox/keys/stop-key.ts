import { audit, holdKey, type KeyDesk } from "./key-desk.ts";
import { revokeKeyRow } from "./key-queries.ts";

/** Stops a key and all its secrets with the next request. Revoking twice changes nothing. */
export async function stopKey(desk: KeyDesk, id: string): Promise<void> {
  const { key } = await holdKey(desk, id);
  if (key.revoked_at !== null) return;
  const change = { id, at: desk.time.now, by: desk.userId };
  await desk.session.all(revokeKeyRow.bind(desk.session.dialect, change));
  await audit(desk, "key.revoked", id, {});
}
