import { ownQuery, type Store } from "../store/store.ts";

/** What a run may know of the thread that it is about. */
export interface ThreadFacts {
  readonly id: string;
  readonly name: string;
  readonly relation: string;
  /** The newest words of the other side. */
  readonly text: string;
}

const threadRow = ownQuery<{ id: string }>()((own, param) =>
  own.selectFrom("inbox_thread").select(["id", "participant"]).where("id", "=", param("id")),
);

const newestIn = ownQuery<{ threadId: string }>()((own, param) =>
  own
    .selectFrom("inbox_message")
    .select("text")
    .where("thread_id", "=", param("threadId"))
    .where("direction", "=", "in")
    .orderBy("id", "desc")
    .limit(1),
);

export async function threadFacts(store: Store, id: string): Promise<ThreadFacts | null> {
  const row = await store.first(threadRow, { id });
  if (!row) return null;
  const { displayName, relation } = JSON.parse(row.participant) as { displayName: string; relation: string };
  const newest = await store.first(newestIn, { threadId: id });
  return { id, name: displayName.split(" ")[0] ?? displayName, relation, text: newest?.text ?? "" };
}

/** The thread with the newest message, of one kind where one is asked for. */
export async function newestThread(store: Store, kind: unknown): Promise<string | null> {
  const [row] = await store.build<{ id: string }>((own) => {
    const all = own.selectFrom("inbox_thread").select("id");
    const fitting = typeof kind === "string" ? all.where("kind", "=", kind as "dm") : all;
    return fitting.orderBy("last_activity_at", "desc").orderBy("id", "desc").limit(1);
  });
  return row?.id ?? null;
}

/** The post that went live last, on one channel where one is asked for. */
export async function newestPublished(store: Store, channel: unknown): Promise<string | null> {
  const [row] = await store.build<{ post_id: string }>((own) => {
    const all = own.selectFrom("delivery").select("post_id").where("status", "=", "published");
    const fitting = typeof channel === "string" ? all.where("channel", "=", channel) : all;
    return fitting.orderBy("published_at", "desc").orderBy("post_id", "desc").limit(1);
  });
  return row?.post_id ?? null;
}

export interface PostFacts {
  readonly id: string;
  readonly content: string;
  readonly channels: string;
  readonly scheduled_at: number | null;
}

const postRow = ownQuery<{ id: string }>()((own, param) =>
  own
    .selectFrom("post")
    .select(["id", "content", "channels", "scheduled_at"])
    .where("id", "=", param("id"))
    .where("deleted_at", "is", null),
);

export async function postFacts(store: Store, id: string): Promise<PostFacts | null> {
  return (await store.first(postRow, { id })) ?? null;
}
