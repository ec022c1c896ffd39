import { channels } from "#sandbox/contract/facts.gen.ts";
import type { Schema } from "#sandbox/contract/types.ts";
import { Disclosure } from "../ui/disclosure.tsx";
import { dateWords, timeOfDay } from "../ui/time-words.ts";
import { isBad, PostStatus, statusName } from "./post-status.tsx";
import { textOf } from "./shared-posts.tsx";

type Post = Schema<"Post">;

const mostOpen = 20;

/** The posts of a snapshot, a row each. What is older than the first twenty is folded away. */
export function SharedPostList({ posts }: { posts: readonly Post[] }) {
  if (posts.length === 0) return null;
  const earlier = posts.slice(mostOpen);
  return (
    <>
      <Rows posts={posts.slice(0, mostOpen)} />
      {earlier.length > 0 ? (
        <Disclosure title={earlier.length === 1 ? "1 earlier post" : `${earlier.length} earlier posts`}>
          <Rows posts={earlier} />
        </Disclosure>
      ) : null}
    </>
  );
}

function Rows({ posts }: { posts: readonly Post[] }) {
  return (
    <ol className="mt-6 divide-y divide-border border-y border-border">
      {posts.map((post) => (
        <li key={post.id} className="grid gap-x-8 gap-y-3 py-4 sm:grid-cols-[10rem_minmax(0,1fr)]">
          <div className="flex flex-wrap items-start justify-between gap-3 sm:flex-col sm:gap-2">
            <When post={post} />
            <PostStatus status={post.status} />
          </div>
          <div className="min-w-0">
            <p className="line-clamp-3 text-note leading-[1.6] break-words whitespace-pre-wrap">{textOf(post)}</p>
            <Channels post={post} />
          </div>
        </li>
      ))}
    </ol>
  );
}

function When({ post: { publishedAt, scheduledAt, createdAt } }: { post: Post }) {
  const at = Date.parse(publishedAt ?? scheduledAt ?? createdAt);
  return (
    <p className="text-code leading-normal text-muted-text tabular-nums">
      <span className="text-ink sm:block">{dateWords(at)}</span>
      <span className="sm:hidden">, </span>
      {timeOfDay(at)} UTC
    </p>
  );
}

/** Its channels by name; with a word for each that is not as far as the post. */
function Channels({ post }: { post: Post }) {
  return (
    <ul className="mt-2 flex flex-wrap gap-x-4 gap-y-1 text-code text-muted-text">
      {post.deliveries.map(({ id, channel, status }) => (
        <li key={id}>
          {channels[channel].name}
          {isOrdinary(post.status, status) ? null : (
            <span className={isBad(status) ? "text-danger" : undefined}>, {statusName(status)}</span>
          )}
        </li>
      ))}
    </ul>
  );
}

function isOrdinary(post: Post["status"], delivery: Post["deliveries"][number]["status"]): boolean {
  return (
    delivery === post || (delivery === "pending" && ["draft", "scheduled", "in_review", "approved"].includes(post))
  );
}
