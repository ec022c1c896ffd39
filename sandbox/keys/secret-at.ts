import { notFound } from "../errors.ts";
import { holdKey, type KeyDesk } from "./key-desk.ts";
import type { KeyRow, SecretRow } from "./key-queries.ts";

/** The number of a secret, as a path spells it. */
export function generationIn(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw notFound("secret of this key");
  return Number(text);
}

/** One secret of a key. The key is held until the transaction ends. */
export async function secretAt(
  desk: KeyDesk,
  id: string,
  generation: number,
): Promise<{ key: KeyRow; secret: SecretRow }> {
  const { key, secrets } = await holdKey(desk, id);
  const secret = secrets.find((row) => row.generation === generation);
  if (!secret) throw notFound("secret of this key");
  return { key, secret };
}
