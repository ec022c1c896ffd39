"use client";

import type { ReactNode } from "react";
import type { Schema } from "#sandbox/contract/types.ts";
import { DisplayHeading } from "../ui/display-heading.tsx";
import { GoLink } from "../ui/go-link.tsx";
import { Icon, type IconName } from "../ui/icon.tsx";
import { Pill, type Tone } from "../ui/pill.tsx";
import { dayAndTime, shortDay, span, timeOfDay } from "./words.ts";

type Post = Schema<"Post">;

export type StoryState =
  | { readonly phase: "waiting" }
  | { readonly phase: "skipping" }
  | { readonly phase: "refused"; readonly detail: string }
  | {
      readonly phase: "skipped";
      readonly advance: Schema<"ClockAdvance">;
      readonly post: Post;
      readonly tookMs: number;
    };

/** What follows from a post, without the wait: the visitor moves the clock, and each thing that happens arrives in order. */
export function Story({ post, state, onSkip }: { post: Post | null; state: StoryState; onSkip: () => void }) {
  return (
    <section
      aria-labelledby="story"
      className="mt-20 grid gap-x-16 gap-y-12 md:grid-cols-[minmax(0,22rem)_minmax(0,1fr)]"
    >
      <div>
        <DisplayHeading size="section" id="story" italic="without the wait.">
          What followed,
        </DisplayHeading>
        <p className="mt-5 max-w-prose text-muted-text">
          Your sandbox has a clock of its own. You move it forward; the post, its card and its events are the real
          thing.
        </p>
        <p className="mt-3">
          <GoLink href="/docs/quickstart#move-the-clock">How the clock works</GoLink>
        </p>
        <p>
          <GoLink href="/sandbox">Go on in the sandbox</GoLink>
        </p>
      </div>
      <ol aria-live="polite" className="relative ml-3 border-l border-border-strong pl-8">
        {post ? <Chapters post={post} state={state} onSkip={onSkip} /> : <Before />}
      </ol>
    </section>
  );
}

function Before() {
  return (
    <Moment icon="ring" title="Nothing yet" when="Press Run above">
      <p className="text-muted-text">The post you make will stand here, with what becomes of it.</p>
    </Moment>
  );
}

function Chapters({ post, state, onSkip }: { post: Post; state: StoryState; onSkip: () => void }) {
  const due = post.scheduledAt ?? post.createdAt;
  return (
    <>
      <Moment
        icon="check"
        title={
          <>
            <code>post.scheduled</code> recorded
          </>
        }
        when={`${timeOfDay(post.createdAt)}, ${shortDay(post.createdAt)}`}
      >
        <code className="break-all text-muted-text">{post.id}</code>
      </Moment>
      {state.phase === "skipped" ? (
        <After state={state} due={due} />
      ) : (
        <Waiting due={due} post={post} state={state} onSkip={onSkip} />
      )}
    </>
  );
}

function Waiting({ due, post, state, onSkip }: { due: string; post: Post; state: StoryState; onSkip: () => void }) {
  const names = post.channels.join(", ");
  const skipping = state.phase === "skipping";
  return (
    <Moment icon="ring" title={`Publishes on ${names}`} when={`Due ${dayAndTime(due)}, ${shortDay(due)}`}>
      <button
        type="button"
        onClick={() => skipping || onSkip()}
        aria-disabled={skipping || undefined}
        className="inline-flex min-h-11 items-center gap-2 rounded-full bg-ink px-5 text-note font-medium text-background hover:bg-primary hover:text-on-primary aria-disabled:bg-muted aria-disabled:text-muted-text"
      >
        <Icon name="skip" className="size-4" />
        {skipping ? "Moving the clock" : `Skip to ${dayAndTime(due)}`}
      </button>
      {state.phase === "refused" ? <p className="mt-3 text-danger">{state.detail}</p> : null}
    </Moment>
  );
}

function After({ state, due }: { state: Extract<StoryState, { phase: "skipped" }>; due: string }) {
  const { advance, post, tookMs } = state;
  const events = advance.happened.filter((happening) => happening.postId === post.id && happening.eventId !== null);
  return (
    <>
      <Moment icon="skip" title={`Clock skipped to ${dayAndTime(due)}`} when={`${tookMs} ms of real time`}>
        <p className="text-muted-text">
          {span(Date.parse(advance.from), Date.parse(advance.to))} in one call:{" "}
          <code>POST /v1/sandbox/clock/advance</code>
        </p>
      </Moment>
      <Moment
        icon="check"
        title={`The post is ${post.status}`}
        when={post.publishedAt ? `${timeOfDay(post.publishedAt)}, ${shortDay(post.publishedAt)}` : ""}
      >
        <ul className="divide-y divide-border border-y border-border">
          {post.deliveries.map((delivery) => (
            <li key={delivery.id} className="flex flex-wrap items-center gap-x-6 gap-y-1 py-2.5">
              <span className="w-24">{delivery.channel}</span>
              <span className="text-muted-text tabular-nums">{delivery.publishedAt?.slice(11, 23) ?? "–"}</span>
              <Pill tone={toneOf(delivery.status)}>{delivery.status}</Pill>
              {delivery.remoteUrl ? (
                <a
                  href={new URL(delivery.remoteUrl).pathname}
                  className="ml-auto inline-flex min-h-11 items-center text-primary underline underline-offset-4"
                >
                  Preview<span className="sr-only"> of the post on {delivery.channel}</span>
                </a>
              ) : null}
            </li>
          ))}
        </ul>
      </Moment>
      <Moment icon="check" title={`${events.length} events recorded`} when="In the transaction of each change">
        <ul className="space-y-1">
          {events.map((event) => (
            <li key={event.eventId} className="flex flex-wrap gap-x-4">
              <code>{event.event}</code>
              <code className="break-all text-muted-text">{event.eventId}</code>
            </li>
          ))}
        </ul>
      </Moment>
    </>
  );
}

function toneOf(status: string): Tone {
  if (status === "published") return "good";
  return status === "failed" ? "bad" : "wait";
}

function Moment({
  icon,
  title,
  when,
  children,
}: {
  icon: IconName;
  title: ReactNode;
  when: string;
  children: ReactNode;
}) {
  const filled =
    icon === "ring"
      ? "border border-control bg-background text-ink"
      : icon === "skip"
        ? "bg-primary text-on-primary"
        : "bg-ink text-background";
  return (
    <li className="relative pb-10 last:pb-0">
      <span
        className={`absolute top-0.5 -left-8 inline-flex size-6 -translate-x-1/2 items-center justify-center rounded-full ${filled}`}
      >
        <Icon name={icon} className="size-3.5" />
      </span>
      <div className="mb-2 flex flex-wrap items-baseline gap-x-4">
        <h3 className="font-medium">{title}</h3>
        <p className="text-small text-muted-text tabular-nums">{when}</p>
      </div>
      {children}
    </li>
  );
}
