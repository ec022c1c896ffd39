import type { SharedCopy } from "../contract/shared-copy.ts";
import { unpackText } from "../pack-text.ts";
import { sha256Hex } from "../secrets.ts";
import type { Engine } from "../store/engine.ts";
import type { Clock } from "../time/clock.ts";
import { formatInstant } from "../time/rfc3339.ts";
import { countRead, shareByHash, stateOf } from "./share-queries.ts";

/** What the page at the address of a share has to show. */
export type ReadShare =
  | {
      readonly state: "active";
      readonly from: string;
      readonly madeAt: string;
      readonly endsAt: string;
      readonly copy: SharedCopy;
    }
  | { readonly state: "revoked" | "expired"; readonly endedAt: string };

type Place = { readonly engine: Engine; readonly clock: Clock };

/** What stands behind an address; null where nothing ever did. */
export async function readShare({ engine, clock }: Place, token: string): Promise<ReadShare | null> {
  const row = await findRow(engine, token);
  if (!row) return null;
  const state = stateOf(row, clock.now());
  const endsAt = formatInstant(row.expires_at);
  if (state !== "active") return { state, endedAt: row.revoked_at === null ? endsAt : formatInstant(row.revoked_at) };
  const copy = JSON.parse(await unpackText(row.data)) as SharedCopy;
  return { state, from: row.name, madeAt: formatInstant(row.created_at), endsAt, copy };
}

/** Whether an address still shows its copy; null where nothing ever stood. `counts`: somebody opens the page now. */
export async function openShare({ engine, clock }: Place, token: string, counts: boolean): Promise<boolean | null> {
  const row = await findRow(engine, token);
  if (!row) return null;
  const active = stateOf(row, clock.now()) === "active";
  if (active && counts)
    await engine.transaction((session) => session.all(countRead.bind(session.dialect, { hash: sha256Hex(token) })));
  return active;
}

async function findRow(engine: Engine, token: string) {
  const [row] = await engine.all<NonNullable<typeof shareByHash.row>>(
    shareByHash.bind(engine.dialect, { hash: sha256Hex(token) }),
  );
  return row;
}
