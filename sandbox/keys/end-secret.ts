import { ApiError } from "../errors.ts";
import { audit, type KeyDesk, nowOf, refuseEnded } from "./key-desk.ts";
import { endSecretAt } from "./key-queries.ts";
import { secretAt } from "./secret-at.ts";

/** Ends one old secret before its time. The current one cannot be ended: rotate or revoke the key instead. */
export async function endSecret(desk: KeyDesk, id: string, generation: number): Promise<void> {
  const { key, secret } = await secretAt(desk, id, generation);
  const now = nowOf(desk, key);
  refuseEnded(key, now);
  if (secret.ends_at === null) {
    throw new ApiError("secret_is_current", {
      detail: "This is the current secret. Rotate the key first, or revoke it.",
    });
  }
  if (secret.ends_at <= now) return;
  await desk.session.all(endSecretAt.bind(desk.session.dialect, { keyId: id, generation, endsAt: now }));
  await audit(desk, "key.secret_ended", id, { generation });
}
