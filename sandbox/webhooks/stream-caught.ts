import { follow, sse } from "../event-stream.ts";
import type { Handler } from "../operation.ts";
import { watchAdmission } from "../still-admitted.ts";
import { ownQuery, Store } from "../store/store.ts";
import { viewCaught } from "./catcher-view.ts";

const newest = ownQuery<object>()((own) => own.selectFrom("caught").select("id").orderBy("id", "desc").limit(1));
const newer = ownQuery<{ id: string }>()((own, param) =>
  own.selectFrom("caught").selectAll().where("id", ">", param("id")).orderBy("id").limit(100),
);

/** Sends what the catcher receives as it comes, from the last one that the caller names, or from now on. */
export const streamCaught: Handler<"streamCaught"> = async (call) => {
  const { store, services, lastEventId } = call;
  const { workspaceId } = store;
  const admitted = watchAdmission(call);
  const start = /^cgt_[0-9A-Z]{26}$/.test(lastEventId ?? "") ? (lastEventId ?? "") : null;
  let seen = start ?? (await store.first(newest, {}))?.id ?? "";
  const read = async () => {
    if (!(await admitted())) return null;
    const rows = await new Store(services.engine, workspaceId, false).all(newer, { id: seen });
    seen = rows.at(-1)?.id ?? seen;
    return rows.map((row) => sse("caught", viewCaught(row), row.id));
  };
  return {
    status: 200,
    body: null,
    stream: (left) => follow(services.bus, [`caught:${workspaceId}`], left, read),
  };
};
