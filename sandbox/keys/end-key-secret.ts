import { ApiError, notFound } from "../errors.ts";
import { audit, holdKey, type KeyDesk } from "./key-desk.ts";
import { endSecretAt } from "./key-queries.ts";

/** Ends one old secret before its time. The current one cannot be ended: rotate or revoke the key instead. */
export async function endKeySecret(desk: KeyDesk, id: string, generation: number): Promise<void> {
  const { secrets } = await holdKey(desk, id);
  const secret = secrets.find((row) => row.generation === generation);
  if (!secret) throw notFound("secret of this key");
  if (secret.ends_at === null) {
    throw new ApiError("validation_failed", { detail: "This is the current secret. Rotate the key, or revoke it." });
  }
  if (secret.ends_at <= desk.time.now) return;
  await desk.session.all(endSecretAt.bind(desk.session.dialect, { keyId: id, generation, endsAt: desk.time.now }));
  await audit(desk, "key.secret_ended", id, { generation });
}
