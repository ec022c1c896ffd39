import { keyGracePeriodSeconds } from "../contract/facts.gen.ts";
import { ApiError } from "../errors.ts";
import { addSecret } from "./create-key.ts";
import { audit, holdKey, isLive, type KeyDesk } from "./key-desk.ts";
import { endSecretAt } from "./key-queries.ts";

const mostLiveSecrets = 10;

/** Gives a key its next secret at once. The old one works for 24 more hours, or until the key itself expires. */
export async function rotateKey(
  desk: KeyDesk,
  id: string,
  expectedGeneration: number,
): Promise<{ secret: string; hint: string; generation: number; oldEndsAt: number }> {
  const { key, secrets } = await holdKey(desk, id);
  const now = desk.time.now;
  const current = secrets[0];
  if (!current || key.revoked_at !== null)
    throw new ApiError("revoked_key", { detail: "This key was revoked, so it cannot be rotated. Make another." });
  if (current.generation !== expectedGeneration) {
    throw new ApiError("key_already_rotated", {
      detail: `This key stands at generation ${current.generation}, not ${expectedGeneration}: somebody rotated it meanwhile.`,
      extra: { generation: current.generation },
    });
  }
  if (secrets.filter((secret) => isLive(key, secret, now)).length >= mostLiveSecrets) {
    throw new ApiError("too_many_secrets", {
      detail: `A key has at most ${mostLiveSecrets} live secrets. End an old one first.`,
    });
  }
  const oldEndsAt = Math.min(now + keyGracePeriodSeconds * 1000, key.expires_at ?? Number.POSITIVE_INFINITY);
  const ending = { keyId: id, generation: current.generation, endsAt: oldEndsAt };
  await desk.session.all(endSecretAt.bind(desk.session.dialect, ending));
  const generation = current.generation + 1;
  const { secret, hint } = await addSecret(desk, id, generation);
  await audit(desk, "key.rotated", id, { generation, oldEndsAt });
  return { secret, hint, generation, oldEndsAt };
}
