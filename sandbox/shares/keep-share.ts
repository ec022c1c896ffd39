import type { SharedCopy } from "../contract/shared-copy.ts";
import type { Schema } from "../contract/types.ts";
import { ApiError } from "../errors.ts";
import type { Call } from "../operation.ts";
import { packText } from "../pack-text.ts";
import { randomToken, sha256Hex } from "../secrets.ts";
import { Store } from "../store/store.ts";
import { lockClock } from "../time/lock-clock.ts";
import { fitCopy } from "./fit-copy.ts";
import { dropShare, insertShare, type ShareRow, shareHeads, stateOf, viewShare } from "./share-queries.ts";

const mostActive = 50;
const mostEnded = 100;
const usualDays = 7;
const dayMs = 24 * 3600 * 1000;
const longestTitle = 120;

/** Keeps a finished copy, and gives its address, this once. */
export async function keepShare(
  call: Call<"shareRequest"> | Call<"shareSnapshot">,
  title: string,
  copy: SharedCopy,
): Promise<{ status: 201; body: Schema<"ShareWithUrl"> }> {
  const { services, body, path, newId } = call;
  const now = services.clock.now();
  const token = randomToken();
  const data = await packText(fitCopy(copy));
  const row: ShareRow = {
    id: newId("shr"),
    kind: copy.kind,
    subject: path.id,
    title: title.slice(0, longestTitle),
    token_hash: sha256Hex(token),
    hint: token.slice(-4),
    reads: 0,
    created_at: now,
    expires_at: now + (body?.expiresInDays ?? usualDays) * dayMs,
    revoked_at: null,
    bytes: data.length,
    data,
  };
  await insertWithin(call, row, now);
  const url = `${services.settings.publicUrl}/sandbox/shared/${token}`;
  return { status: 201, body: { ...viewShare(row, now), url } };
}

/** Two calls at once never make one share more than there may be. */
async function insertWithin(
  { store, services }: Pick<Call<"shareRequest">, "store" | "services">,
  row: ShareRow,
  now: number,
): Promise<void> {
  await services.engine.transaction(async (session) => {
    await lockClock(session, store.workspaceId);
    const own = new Store(session, store.workspaceId, false);
    const known = await own.all(shareHeads, {});
    const ended = known.filter((one) => stateOf(one, now) !== "active");
    if (known.length - ended.length >= mostActive)
      throw new ApiError("too_many_shares", {
        detail: `A sandbox has up to ${mostActive} active shares. Revoke one first.`,
      });
    for (const { id } of ended.slice(mostEnded)) await own.all(dropShare, { id });
    await own.all(insertShare, row);
  });
}
