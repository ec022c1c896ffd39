import { ownQuery, type Store } from "../store/store.ts";

const disconnectedChannels = ownQuery<object>()((own) =>
  own.selectFrom("channel_connection").select("channel").where("state", "=", "disconnected"),
);

/** Channels that a person switched off in the app. */
export async function disconnected(store: Store): Promise<ReadonlySet<string>> {
  const rows = await store.all(disconnectedChannels, {});
  return new Set(rows.map((row) => row.channel));
}
