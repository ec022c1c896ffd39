import type { Keyed } from "../store/schema.ts";
import type { AnalyticsExportTable } from "../store/schema-analytics.ts";
import { ownQuery, type Store, type TenantBuilder } from "../store/store.ts";

export type ExportRow = Omit<AnalyticsExportTable, keyof Keyed>;

/** SQLite has no offset without a limit. */
const mostAtOnce = 100;

export const insertExport = ownQuery<ExportRow>()((own, param) =>
  own.insertInto("analytics_export", {
    id: param("id"),
    status: param("status"),
    format: param("format"),
    granularity: param("granularity"),
    from_day: param("from_day"),
    to_day: param("to_day"),
    from_at: param("from_at"),
    until_at: param("until_at"),
    as_of: param("as_of"),
    channels: param("channels"),
    metrics: param("metrics"),
    total: param("total"),
    done: param("done"),
    row_count: param("row_count"),
    bytes: param("bytes"),
    parts: param("parts"),
    last_row: param("last_row"),
    sha256: param("sha256"),
    error: param("error"),
    created_at: param("created_at"),
    updated_at: param("updated_at"),
    completed_at: param("completed_at"),
    expires_at: param("expires_at"),
  }),
);

/** What a job changes; the rest of an export is decided when it is asked for. */
export const saveExport = ownQuery<ExportRow>()((own, param) =>
  own
    .updateTable("analytics_export")
    .set({
      status: param("status"),
      total: param("total"),
      done: param("done"),
      row_count: param("row_count"),
      bytes: param("bytes"),
      parts: param("parts"),
      last_row: param("last_row"),
      sha256: param("sha256"),
      error: param("error"),
      updated_at: param("updated_at"),
      completed_at: param("completed_at"),
      expires_at: param("expires_at"),
    })
    .where("id", "=", param("id")),
);

export const findExport = ownQuery<{ id: string }>()((own, param) =>
  own.selectFrom("analytics_export").selectAll().where("id", "=", param("id")),
);

export const deleteExport = ownQuery<{ id: string }>()((own, param) =>
  own.deleteFrom("analytics_export").where("id", "=", param("id")),
);

/** Exports that have ended, without so many of the newest. */
export const endedBeyond = ownQuery<{ kept: number }>()((own, param) =>
  own
    .selectFrom("analytics_export")
    .select("id")
    .where("status", "in", ["ready", "failed", "expired"])
    .orderBy("id", "desc")
    .limit(mostAtOnce)
    .offset(param("kept")),
);

export const countUnfinished = ownQuery<object>()((own) =>
  own
    .selectFrom("analytics_export")
    .select((cell) => cell.fn.countAll<number>().as("count"))
    .where("status", "in", ["queued", "running"]),
);

export const insertPart = ownQuery<{ exportId: string; number: number; data: Uint8Array }>()((own, param) =>
  own.insertInto("analytics_export_part", {
    export_id: param("exportId"),
    number: param("number"),
    data: param("data"),
  }),
);

export const findPart = ownQuery<{ exportId: string; number: number }>()((own, param) =>
  own
    .selectFrom("analytics_export_part")
    .select("data")
    .where("export_id", "=", param("exportId"))
    .where("number", "=", param("number")),
);

export const deleteParts = ownQuery<{ exportId: string }>()((own, param) =>
  own.deleteFrom("analytics_export_part").where("export_id", "=", param("exportId")),
);

/** One post on one channel, live since an instant. */
export interface PublishedRow {
  readonly id: string;
  readonly post_id: string;
  readonly channel: string;
  readonly content: string;
  readonly published_at: number;
  readonly remote_id: string | null;
  readonly card_hash: string | null;
  readonly campaign_id: string | null;
  readonly overrides: string;
  readonly media: string;
}

/** Where the next part goes on. */
interface Place {
  readonly at: number;
  readonly postId: string;
  readonly channel: string;
}

type Range = Pick<ExportRow, "from_at" | "until_at" | "channels">;
export type PublishedRange = Range & Pick<ExportRow, "last_row"> & { readonly postIds?: readonly string[] };

/** Where a list of publications goes on after this one. */
export function lastRowOf({ published_at: at, post_id: postId, channel }: PublishedRow): string {
  return JSON.stringify({ at, postId, channel } satisfies Place);
}

/** The next publications of a range by keyset: a part may be written by another process than the one before. */
export function nextPublished(store: Store, row: PublishedRange, limit: number) {
  const after = row.last_row === null ? null : (JSON.parse(row.last_row) as Place);
  return store.build<PublishedRow>((own) => {
    // One lower bound only: of two, SQLite may seek to the wrong one.
    let rows = inRange(own, { ...row, from_at: after?.at ?? row.from_at })
      .innerJoin("post", (on) =>
        on
          .onRef("post.workspace_id", "=", "delivery.workspace_id")
          .onRef("post.livemode", "=", "delivery.livemode")
          .onRef("post.id", "=", "delivery.post_id"),
      )
      .select([
        "delivery.id",
        "delivery.post_id",
        "delivery.channel",
        "delivery.content",
        "delivery.remote_id",
        "delivery.card_hash",
        "post.campaign_id",
        "post.overrides",
        "post.media",
      ])
      .select((cell) => cell.ref("delivery.published_at").$castTo<number>().as("published_at"))
      .where("delivery.status", "=", "published");
    if (row.postIds) rows = rows.where("delivery.post_id", "in", row.postIds);
    if (after !== null) {
      rows = rows.where((cell) =>
        cell.or([
          cell("delivery.published_at", ">", after.at),
          cell("delivery.post_id", ">", after.postId),
          cell.and([cell("delivery.post_id", "=", after.postId), cell("delivery.channel", ">", after.channel)]),
        ]),
      );
    }
    return rows.orderBy("delivery.published_at").orderBy("delivery.post_id").orderBy("delivery.channel").limit(limit);
  });
}

/** How many publications a range has, those that were taken down since included: it only serves to tell progress. */
export async function countPublished(store: Store, row: Range): Promise<number> {
  const [found] = await store.build<{ count: number }>((own) =>
    inRange(own, row).select((cell) => cell.fn.countAll<number>().as("count")),
  );
  return Number(found?.count ?? 0);
}

function inRange(own: TenantBuilder, { from_at, until_at, channels }: Range) {
  const rows = own
    .selectFrom("delivery")
    .where("delivery.published_at", ">=", from_at)
    .where("delivery.published_at", "<", until_at);
  return channels === null ? rows : rows.where("delivery.channel", "in", JSON.parse(channels) as string[]);
}

/** When people commented on these posts, up to an instant. */
export function commentsOn(store: Store, postIds: readonly string[], until: number) {
  return store.build<{ post_id: string | null; channel: string; sent_at: number }>((own) =>
    own
      .selectFrom("inbox_thread")
      .innerJoin("inbox_message", "inbox_message.thread_id", "inbox_thread.id")
      .select(["inbox_thread.post_id", "inbox_thread.channel", "inbox_message.sent_at"])
      .where("inbox_thread.post_id", "in", postIds)
      .where("inbox_thread.kind", "=", "comment")
      .where("inbox_message.direction", "=", "in")
      .where("inbox_message.sent_at", "<=", until),
  );
}
