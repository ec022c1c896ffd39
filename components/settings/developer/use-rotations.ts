import { useRead } from "../../api/use-api.ts";
import { type Key, type KeySecret, oldSecrets } from "./key-words.ts";
import { type OldUse, oldUse } from "./old-use.ts";

/** When each generation of a key came, in real time: its own instants are on the clock of the workspace. */
export function useRotations(key: Key, enabled: boolean): ReadonlyMap<number, number> {
  const list = useRead(
    "listAuditEvents",
    { query: { target: key.id, limit: 50 } },
    { enabled: enabled && oldSecrets(key).length > 0 },
  );
  const rotated = (list.data?.data ?? []).filter(({ action }) => action === "key.rotated");
  return new Map(rotated.map(({ detail, at }) => [Number(detail.generation), Date.parse(at)]));
}

/** Whether an old secret was used after the next one came. */
export function oldUseOf(secret: KeySecret, rotations: ReadonlyMap<number, number>): OldUse {
  return oldUse(secret.lastUsedAt, rotations.get(secret.generation + 1));
}
