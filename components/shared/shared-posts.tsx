import { channels } from "#sandbox/contract/facts.gen.ts";
import type { Schema } from "#sandbox/contract/types.ts";
import { exactWords } from "../ui/time-words.ts";
import { isBad, PostStatus, statusName } from "./post-status.tsx";

type Post = Schema<"Post">;
type Delivery = Schema<"Delivery">;

/** The posts of a call as they stood, with each of their channels. */
export function SharedPosts({ posts }: { posts: readonly Post[] }) {
  if (posts.length === 0) return null;
  return (
    <>
      <h3 className="mt-10 font-display text-h3 leading-tight tracking-[-0.02em]">
        {posts.length === 1 ? "The post, as it stood" : "The posts, as they stood"}
      </h3>
      <ul className="mt-4 grid gap-6">
        {posts.map((post) => (
          <li key={post.id} className="min-w-0 rounded-card border border-border bg-elevated px-5 py-5">
            <p className="flex flex-wrap items-center justify-between gap-3">
              <span className="text-code text-muted-text tabular-nums">{whenWords(post)}</span>
              <PostStatus status={post.status} />
            </p>
            <p className="mt-3 line-clamp-6 text-note leading-[1.6] break-words whitespace-pre-wrap">{textOf(post)}</p>
            <ul className="mt-4 divide-y divide-border border-t border-border">
              {post.deliveries.map((delivery) => (
                <Channel key={delivery.id} delivery={delivery} />
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </>
  );
}

function Channel({ delivery }: { delivery: Delivery }) {
  const { channel, status, error } = delivery;
  return (
    <li className="flex flex-wrap items-baseline justify-between gap-x-3 py-2 text-code">
      <span className="font-medium">{channels[channel].name}</span>
      <span className={isBad(status) ? "text-danger" : "text-muted-text"}>{statusName(status)}</span>
      {error ? <span className="basis-full text-muted-text">{error.message}</span> : null}
    </li>
  );
}

/** What a post says. */
export function textOf({ content }: Post): string {
  return content === "" ? "Media alone, without words." : content;
}

function whenWords({ publishedAt, scheduledAt, createdAt }: Post): string {
  if (publishedAt) return exactWords(Date.parse(publishedAt));
  return scheduledAt ? `Due ${exactWords(Date.parse(scheduledAt))}` : `Made ${exactWords(Date.parse(createdAt))}`;
}
