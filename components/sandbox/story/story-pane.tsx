"use client";

import { useChange } from "../../api/use-api.ts";
import { useMay } from "../../api/use-may.ts";
import { useStore } from "../../api/use-store.ts";
import { useAddress } from "../../settings/use-address.ts";
import { announce } from "../../ui/announce.tsx";
import { Eyebrow } from "../../ui/eyebrow.tsx";
import { FailureNote } from "../../ui/failure-note.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { dateWords, relativeWords, spanWords, timeOfDay } from "../../ui/time-words.ts";
import { newest } from "../answer/answers.ts";
import { toldWords } from "../clock/told-words.ts";
import { PaneBody } from "../pane-body.tsx";
import { PaneHeading } from "../pane-heading.tsx";
import { MomentLine } from "./moment-line.tsx";
import type { Moment, Story } from "./story-of.ts";
import { useStory } from "./use-story.ts";

/** What a call caused, as a line of time that grows by itself. */
export function StoryPane() {
  const { params } = useAddress();
  const sent = useStore(newest, null);
  const id = params.get("call") ?? sent?.answer?.requestId ?? null;
  return (
    <section aria-labelledby="story-title" className="flex min-h-0 min-w-0 flex-col bg-background">
      <header className="flex min-h-11 items-center justify-between gap-3 px-5 pt-3">
        <h2 id="story-title" tabIndex={-1}>
          <Eyebrow>Story</Eyebrow>
        </h2>
      </header>
      <PaneBody name="What it caused">{id === null ? <NoStory /> : <Told id={id} />}</PaneBody>
    </section>
  );
}

function NoStory() {
  return (
    <>
      <PaneHeading italic="and what came of it.">One call,</PaneHeading>
      <p className="mt-3 max-w-prose text-note leading-[1.6] text-muted-text">
        Here stands what the call caused: what it stored, the events, and each try to deliver them. Move the clock, and
        what follows is added.
      </p>
    </>
  );
}

function Told({ id }: { id: string }) {
  const { story, call, now, error, refetch } = useStory(id);
  if (!story || !call) {
    if (error) return <FailureNote error={error} doing="The story could not be read." onRetry={() => void refetch()} />;
    return <Skeleton className="h-56 w-full" />;
  }
  const attempts = story.past.filter(({ key }) => key.startsWith("att_")).length;
  const facts = [
    [call.objects.length, "object", "objects"],
    [call.events.length, "event", "events"],
    [attempts, "attempt", "attempts"],
  ] as const;
  return (
    <>
      <PaneHeading italic="and what came of it.">One call,</PaneHeading>
      <p className="mt-2 flex flex-wrap gap-x-4 border-b border-border pb-3 text-code text-muted-text">
        {facts.map(([count, one, many]) => (
          <span key={one}>
            <span className="font-medium text-ink">{count}</span> {count === 1 ? one : many}
          </span>
        ))}
      </p>
      <Line story={story} now={now} />
    </>
  );
}

const gapMs = 12 * 3_600_000;

function Line({ story, now }: { story: Story; now: number }) {
  const { past, ahead } = story;
  const may = useMay("write");
  return (
    <ol aria-label="What the call caused" className="relative pt-3">
      {past.map((moment, place) => (
        <Entry key={moment.key} moment={moment} before={past[place - 1]} />
      ))}
      <li className="flex items-center gap-3 pb-3 text-code text-primary tabular-nums">
        <span className="w-16 font-mono text-fine">{timeOfDay(now)}</span>
        now on the workspace clock
        <span aria-hidden="true" className="h-px flex-1 bg-primary" />
      </li>
      {ahead.map((moment, place) => (
        <MomentLine key={moment.key} moment={moment} time={timeOfDay(moment.at)}>
          <span className="flex flex-wrap items-center gap-x-4 text-muted-text">
            {relativeWords(moment.at, now)}, {dateWords(moment.at)}
            {place === 0 && may ? <SkipTo at={moment.at} name={moment.title} /> : null}
          </span>
        </MomentLine>
      ))}
      {ahead.length === 0 ? (
        <li className="pl-25 text-small text-muted-text">Nothing more is planned for it.</li>
      ) : null}
    </ol>
  );
}

/** A moment, under its day where another one begins, and after a long silence with how long that was. */
function Entry({ moment, before }: { moment: Moment; before: Moment | undefined }) {
  const day = dateWords(moment.at);
  const apart = before ? moment.at - before.at : 0;
  return (
    <>
      {!before || dateWords(before.at) !== day ? (
        <li className="pb-2 text-eyebrow leading-4 font-semibold tracking-[0.12em] text-muted-text uppercase">{day}</li>
      ) : apart >= gapMs ? (
        <li className="pb-3 pl-25 text-small text-muted-text">{spanWords(apart)} later</li>
      ) : null}
      <MomentLine moment={moment} time={timeOfDay(moment.at)} />
    </>
  );
}

function SkipTo({ at, name }: { at: number; name: string }) {
  const advance = useChange("advanceClock");
  const skip = () =>
    advance.mutate(
      { body: { to: new Date(at).toISOString() } },
      { onSuccess: (advanced) => announce(toldWords(advanced)) },
    );
  return (
    <>
      <button
        type="button"
        onClick={skip}
        aria-label={`Skip to it: ${name}`}
        className="min-h-11 text-primary underline underline-offset-4 lg:min-h-6"
      >
        {advance.isPending ? "Moving the clock …" : "Skip to it"}
      </button>
      {advance.error ? <FailureNote error={advance.error} doing="The clock stands as it was." /> : null}
    </>
  );
}
