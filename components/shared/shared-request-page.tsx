import { operations } from "#sandbox/contract/operations.gen.ts";
import type { SharedRequest } from "#sandbox/contract/shared-copy.ts";
import { operationPath } from "../reference/reference-tree.ts";
import { headlineOf, markOf, statusWords, tookWords } from "../settings/logs/call-words.ts";
import { DisplayHeading } from "../ui/display-heading.tsx";
import { MethodPill } from "../ui/method-pill.tsx";
import { Pill } from "../ui/pill.tsx";
import { exactWords } from "../ui/time-words.ts";
import { compositionOfCall } from "./composition-of.ts";
import { type Origin, SharedHead } from "./shared-head.tsx";
import { SharedMessages } from "./shared-messages.tsx";
import { SharedPosts } from "./shared-posts.tsx";
import { SharedStory } from "./shared-story.tsx";

/** A call that somebody shared: what was sent, what was answered, and what came of it. */
export function SharedRequestPage({ copy, origin }: { copy: SharedRequest; origin: Origin }) {
  const { request, response, bodiesKept, events, posts } = copy;
  const run = compositionOfCall(copy);
  return (
    <article className="wrap pt-14 pb-6 sm:pt-20">
      <SharedHead
        what="A shared call"
        title={headlineOf(copy)}
        origin={origin}
        run={run}
        runWords={
          run
            ? "The console opens with this call. It runs in a workspace of your own, without an account."
            : "No key can send this call, so there is nothing to run."
        }
      >
        <CallLine copy={copy} />
      </SharedHead>
      <div className="mt-14 grid gap-x-14 gap-y-14 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <section aria-labelledby="said" className="min-w-0">
          <DisplayHeading id="said" size="section" italic="and what came back.">
            What was sent,
          </DisplayHeading>
          <SharedMessages call={{ request, response, bodiesKept }} />
        </section>
        <section aria-labelledby="story" className="min-w-0">
          <DisplayHeading id="story" size="section" italic={events.length > 0 ? "one by one." : "was nothing yet."}>
            What followed,
          </DisplayHeading>
          <SharedStory events={events} />
          <SharedPosts posts={posts} />
        </section>
      </div>
    </article>
  );
}

function CallLine({ copy }: { copy: SharedRequest }) {
  const { icon, tone } = markOf(copy.status);
  const operation = Object.values(operations).find(({ id }) => id === copy.operationId);
  return (
    <>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <MethodPill method={copy.method} />
        <code className="min-w-0 text-small break-all">
          {copy.path}
          {copy.query ? `?${copy.query}` : ""}
        </code>
        {operation ? (
          <a
            href={operationPath(operation)}
            className="text-note text-primary underline underline-offset-4 hover:text-primary-deep"
          >
            {operation.id}
          </a>
        ) : null}
      </p>
      <p className="mt-3 flex flex-wrap items-center gap-x-3 gap-y-2 text-note text-muted-text tabular-nums">
        <Pill tone={tone} icon={icon}>
          {copy.status} {statusWords(copy)}
        </Pill>
        <span>{exactWords(Date.parse(copy.at))}</span>
        <span>{tookWords(copy)}</span>
        {copy.fault ? <span>with the fault {copy.fault}, which was asked for</span> : null}
      </p>
      {copy.code ? (
        <p className="mt-1">
          <a
            href={`/docs/errors/${copy.code}`}
            className="inline-flex min-h-11 items-center text-note text-primary underline underline-offset-4 hover:text-primary-deep"
          >
            What {copy.code} means, and what to do
          </a>
        </p>
      ) : null}
    </>
  );
}
