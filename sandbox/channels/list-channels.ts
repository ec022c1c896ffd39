import { type ChannelSlug, channels } from "../contract/facts.gen.ts";
import type { Handler } from "../operation.ts";
import { ownQuery } from "../store/store.ts";

const connections = ownQuery<object>()((own) => own.selectFrom("channel_connection").select(["channel", "state"]));

/** The thirteen channels with the very limits that the validator uses. */
export const listChannels: Handler<"listChannels"> = async ({ store }) => {
  const rows = await store.all(connections, {});
  const states = new Map(rows.map((row) => [row.channel, row.state]));
  const usual = store.livemode ? ("manual" as const) : ("connected" as const);
  const data = (Object.keys(channels) as ChannelSlug[]).map((slug) => ({
    slug,
    object: "channel",
    connection: states.get(slug) ?? usual,
    ...channels[slug],
  }));
  return { status: 200, body: { object: "list", data, hasMore: false, nextCursor: null } } as unknown as Awaited<
    ReturnType<Handler<"listChannels">>
  >;
};
