import { channels } from "#sandbox/contract/facts.gen.ts";
import type { SharedSnapshot } from "#sandbox/contract/shared-copy.ts";
import { Disclosure } from "../ui/disclosure.tsx";
import { DisplayHeading } from "../ui/display-heading.tsx";
import { Pill } from "../ui/pill.tsx";
import { exactWords } from "../ui/time-words.ts";
import { compositionOfSnapshot } from "./composition-of.ts";
import { type Origin, SharedHead } from "./shared-head.tsx";
import { SharedPostList } from "./shared-post-list.tsx";

/** What a snapshot held, as somebody shared it. */
export function SharedSnapshotPage({ copy, origin }: { copy: SharedSnapshot; origin: Origin }) {
  const { name, clockAt, clockState, counts, posts, events, threads } = copy;
  return (
    <article className="wrap pt-14 pb-6 sm:pt-20">
      <SharedHead
        what="A shared snapshot"
        title={[`${name},`, "as it stood."]}
        origin={origin}
        run={compositionOfSnapshot(copy)}
        runWords={
          posts.length > 0
            ? "The console opens with the first of these posts. It is made in a workspace of your own, without an account."
            : "The console opens with a post to write, in a workspace of your own, without an account."
        }
      >
        <p className="flex flex-wrap items-center gap-x-3 gap-y-2 text-note text-muted-text tabular-nums">
          <Pill tone="wait">{clockState === "frozen" ? "clock frozen" : "clock running"}</Pill>
          <span>{exactWords(Date.parse(clockAt))}</span>
        </p>
      </SharedHead>
      <div className="mt-14 grid gap-x-14 gap-y-14 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <section aria-labelledby="posts" className="min-w-0">
          <DisplayHeading id="posts" size="section" italic={restWords(posts.length, counts.posts)}>
            {counted(counts.posts, "post")},
          </DisplayHeading>
          <SharedPostList posts={posts} />
        </section>
        <section aria-labelledby="beside" className="min-w-0">
          <DisplayHeading id="beside" size="section" italic="beside them.">
            What stood
          </DisplayHeading>
          <div className="mt-6 divide-y divide-border border-y border-border">
            <Disclosure title={counted(counts.events, "event")} aside={newestWords(events.length, counts.events)}>
              <ol className="grid gap-2.5 pb-2 text-code">
                {events.map((event) => (
                  <li key={event.id}>
                    <span className="font-medium">{event.event}</span>
                    <span className="block text-muted-text tabular-nums">
                      {exactWords(Date.parse(event.createdAt))}
                    </span>
                  </li>
                ))}
              </ol>
            </Disclosure>
            <Disclosure title={counted(counts.threads, "thread")} aside={newestWords(threads.length, counts.threads)}>
              <ol className="grid gap-2.5 pb-2 text-code">
                {threads.map((thread) => (
                  <li key={thread.id} className="min-w-0">
                    <span className="font-medium">
                      {thread.participant.displayName} on {channels[thread.channel].name}
                    </span>
                    <span className="block break-words text-muted-text">{thread.lastMessage.text}</span>
                  </li>
                ))}
              </ol>
            </Disclosure>
          </div>
        </section>
      </div>
    </article>
  );
}

function counted(count: number, one: string): string {
  return `${count.toLocaleString("en")} ${one}${count === 1 ? "" : "s"}`;
}

function newestWords(shown: number, all: number): string | null {
  return shown < all ? `the latest ${shown}` : null;
}

function restWords(shown: number, all: number): string {
  if (all === 0) return "nothing was written yet.";
  return shown < all ? `the latest ${shown} of them.` : "the latest first.";
}
