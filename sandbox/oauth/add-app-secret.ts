import { hintOf, makeCredential } from "../credential-text.ts";
import { sha256Hex } from "../secrets.ts";
import type { Session } from "../store/engine.ts";
import { insertSecret } from "./app-rows.ts";

/** Gives an app its next client secret. The text is known now, and never again. */
export async function addAppSecret(
  session: Session,
  { clientId, generation, now }: { clientId: string; generation: number; now: number },
): Promise<string> {
  const secret = makeCredential("alo_ocs_");
  const row = { hash: sha256Hex(secret), client_id: clientId, generation, hint: hintOf(secret), created_at: now };
  await session.all(insertSecret.bind(session.dialect, row));
  return secret;
}
