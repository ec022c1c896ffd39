import type { QueryOf } from "../contract/types.ts";
import type { Handler } from "../operation.ts";
import type { Place } from "../store/cursor.ts";
import { pageOf, placeAfter } from "../store/page.ts";
import type { Store, TenantBuilder } from "../store/store.ts";
import { dayRange } from "../time/day-range.ts";
import type { DeliveryRow, PostRow } from "./post-queries.ts";
import { viewFor, viewPost } from "./post-view.ts";

type Filters = QueryOf<"listPosts">;

/** Lists posts by keyset: rows that are added meanwhile neither repeat nor hide one. */
export const listPosts: Handler<"listPosts"> = async ({ store, query, actor, services }) => {
  const { cursor, limit = 25, ...filters } = query;
  const after = placeAfter(cursor, filters);
  const order = sorting(filters.order ?? "-createdAt");
  const rows = await store.build((own) => select(own, filters, actor.workspace.timeZone, order, after, limit + 1));
  const { page, ...ends } = pageOf(rows, limit, filters, (row) => row.day_at);
  const deliveries = await deliveriesOfAll(store, page);
  const view = viewFor(store, services.settings.publicUrl);
  return {
    status: 200,
    body: {
      object: "list",
      data: page.map((post) => viewPost(post, deliveries.get(post.id) ?? [], view)),
      ...ends,
    },
  };
};

interface Sorting {
  /** By day_at, then id. Otherwise by id alone: an id begins with the instant at which it was made. */
  readonly byDay: boolean;
  readonly direction: "asc" | "desc";
}

function sorting(order: string): Sorting {
  return { byDay: order.endsWith("scheduledAt"), direction: order.startsWith("-") ? "desc" : "asc" };
}

function select(
  own: TenantBuilder,
  filters: Filters,
  timeZone: string,
  order: Sorting,
  after: Place | null,
  limit: number,
) {
  let rows = own.selectFrom("post").selectAll("post");
  const statuses = filters.status ?? [];
  rows = statuses.length > 0 ? rows.where("post.status", "in", statuses) : rows.where("post.deleted_at", "is", null);
  if (filters.campaignId !== undefined) rows = rows.where("post.campaign_id", "=", filters.campaignId);
  const channels = filters.channel ?? [];
  if (channels.length > 0) {
    rows = rows.where((row) =>
      row.exists(
        own
          .selectFrom("delivery")
          .select("delivery.id")
          .whereRef("delivery.post_id", "=", "post.id" as never)
          .where("delivery.channel", "in", channels),
      ),
    );
  }
  const from = filters.date ?? filters.from;
  const to = filters.date ?? filters.to;
  if (from !== undefined) rows = rows.where("post.day_at", ">=", dayRange(from, timeZone).from);
  if (to !== undefined) rows = rows.where("post.day_at", "<", dayRange(to, timeZone).until);
  const { byDay, direction } = order;
  const further = direction === "asc" ? ">" : "<";
  if (after && !byDay) rows = rows.where("post.id", further, after.id);
  if (after && byDay) {
    rows = rows.where((row) => {
      const sameDay = row.and([row("post.day_at", "=", after.sort), row("post.id", further, after.id)]);
      return row.or([row("post.day_at", further, after.sort), sameDay]);
    });
    // Says the same once more in a form that an index can seek to.
    rows = rows.where("post.day_at", direction === "asc" ? ">=" : "<=", after.sort);
  }
  if (byDay) rows = rows.orderBy("post.day_at", direction);
  return rows.orderBy("post.id", direction).limit(limit);
}

async function deliveriesOfAll(store: Store, posts: readonly PostRow[]): Promise<Map<string, DeliveryRow[]>> {
  const byPost = new Map<string, DeliveryRow[]>();
  if (posts.length === 0) return byPost;
  const ids = posts.map((post) => post.id);
  const rows = await store.build((own) => own.selectFrom("delivery").selectAll().where("post_id", "in", ids));
  for (const row of rows) {
    const list = byPost.get(row.post_id);
    if (list) list.push(row);
    else byPost.set(row.post_id, [row]);
  }
  return byPost;
}
