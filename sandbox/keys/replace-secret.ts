import { keyGracePeriodSeconds, workspaceLimits } from "../contract/facts.gen.ts";
import { ApiError } from "../errors.ts";
import { formatInstant } from "../time/rfc3339.ts";
import { audit, holdKey, isLive, type KeyDesk, refuseDocsKey, refuseEnded } from "./key-desk.ts";
import { endSecretAt } from "./key-queries.ts";
import { addSecret } from "./make-key.ts";

/** Gives a key its next secret at once. The old one works for 24 more hours, or until the key itself expires. */
export async function replaceSecret(
  desk: KeyDesk,
  id: string,
  expectedGeneration: number,
): Promise<{ secret: string; hint: string; generation: number; oldEndsAt: number }> {
  const { key, secrets } = await holdKey(desk, id);
  const now = desk.time.now;
  const current = secrets[0];
  refuseDocsKey(key);
  refuseEnded(key, now);
  if (!current) throw new Error(`The key ${id} has no secret.`);
  if (current.generation !== expectedGeneration) {
    throw new ApiError("key_already_rotated", {
      detail: `This key stands at generation ${current.generation}, not ${expectedGeneration}: somebody rotated it meanwhile.`,
      extra: { generation: current.generation },
    });
  }
  if (secrets.filter((secret) => isLive(key, secret, now)).length >= workspaceLimits.secretsOfKey) {
    throw new ApiError("too_many_secrets", {
      detail: `A key has at most ${workspaceLimits.secretsOfKey} live secrets. End an old one first.`,
    });
  }
  const oldEndsAt = Math.min(now + keyGracePeriodSeconds * 1000, key.expires_at ?? Number.POSITIVE_INFINITY);
  const ending = { keyId: id, generation: current.generation, endsAt: oldEndsAt };
  await desk.session.all(endSecretAt.bind(desk.session.dialect, ending));
  const generation = current.generation + 1;
  const { secret, hint } = await addSecret(desk, id, generation);
  await audit(desk, "key.rotated", id, { generation, oldEndsAt: formatInstant(oldEndsAt) });
  return { secret, hint, generation, oldEndsAt };
}
