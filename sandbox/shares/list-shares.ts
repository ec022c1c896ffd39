import type { Handler } from "../operation.ts";
import { shareHeads, viewShare } from "./share-queries.ts";

/** The copies that this sandbox shows to others, or showed. */
export const listShares: Handler<"listShares"> = async ({ store, services }) => {
  const now = services.clock.now();
  const data = (await store.all(shareHeads, {})).map((row) => viewShare(row, now));
  return { status: 200, body: { object: "sandbox_shares", livemode: false, data } };
};
