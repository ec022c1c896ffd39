import type { Handler } from "../operation.ts";
import { snapshotHeads, viewSnapshot } from "./snapshot-queries.ts";

/** What this sandbox can be taken back to. */
export const listSnapshots: Handler<"listSnapshots"> = async ({ store }) => ({
  status: 200,
  body: { object: "sandbox_snapshots", livemode: false, data: (await store.all(snapshotHeads, {})).map(viewSnapshot) },
});
