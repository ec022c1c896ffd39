"use client";

import { useEffect, useRef } from "react";
import { useStore } from "../../api/use-store.ts";
import { jsonText } from "../../docs/json-text.ts";
import { JsonTree } from "../../settings/logs/json-tree.tsx";
import { CopyButton } from "../../ui/copy-button.tsx";
import { Eyebrow } from "../../ui/eyebrow.tsx";
import { FailureNote } from "../../ui/failure-note.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { PaneBody } from "../pane-body.tsx";
import { PaneHeading } from "../pane-heading.tsx";
import { type Sending, sending } from "./answers.ts";
import { CopyAs } from "./copy-as.tsx";
import { FirstSteps } from "./first-steps.tsx";
import { rateIn } from "./header-groups.ts";
import { HeaderList } from "./header-list.tsx";
import { headlineOf } from "./headline.ts";
import { linkOf } from "./link-of.ts";
import { LostAnswer } from "./lost-answer.tsx";
import { ProblemLines } from "./problem-lines.tsx";
import { RateGauge } from "./rate-gauge.tsx";
import { type ShownAnswer, useShownAnswer } from "./use-shown-answer.ts";

const idle: Sending = { phase: "idle" };

/** What came back. */
export function AnswerPane() {
  const shown = useShownAnswer();
  const state = useStore(sending, idle);
  const { answer, lost, error, reading, retry } = shown;
  return (
    <section aria-labelledby="answer-title" className="flex min-h-0 min-w-0 flex-col">
      <header className="flex min-h-11 items-center justify-between gap-3 px-5 pt-3">
        <h2 id="answer-title" tabIndex={-1} className="scroll-mt-[calc(var(--shell)+4.5rem)]">
          <Eyebrow>Answer</Eyebrow>
        </h2>
        {answer ? <CopyAs requestId={answer.requestId} /> : null}
      </header>
      <PaneBody name="What came back">
        {state.phase === "failed" ? (
          <div className="mb-4">
            <FailureNote error={state.error} doing="Nothing was sent." />
          </div>
        ) : null}
        {answer ? (
          <Answered answer={answer} />
        ) : error ? (
          <FailureNote error={error} doing="The call could not be read." onRetry={retry} />
        ) : lost ? (
          <LostAnswer sent={lost} />
        ) : reading ? (
          <Skeleton className="h-64 w-full" />
        ) : (
          <FirstSteps />
        )}
      </PaneBody>
    </section>
  );
}

function Answered({ answer }: { answer: ShownAnswer }) {
  const { requestId, status, durationMs, headers, body, note } = answer;
  const [first, italic] = headlineOf(answer);
  const rate = rateIn(headers);
  const problem = status >= 400 ? (body as { readonly code?: string } | null) : null;
  const top = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another answer begins at its top.
  useEffect(() => {
    void top.current?.parentElement?.scrollTo(0, 0);
  }, [requestId]);
  return (
    <div ref={top}>
      <div role="status">
        <PaneHeading italic={italic}>{first}</PaneHeading>
      </div>
      <p className="mt-2 mb-3 flex flex-wrap gap-x-4 gap-y-1 text-code text-muted-text tabular-nums">
        <span className="font-medium text-ink">{durationMs < 10 ? durationMs : Math.round(durationMs)} ms</span>
        {problem?.code ? (
          <a href={`/docs/errors/${problem.code}`} className="text-ink underline underline-offset-4 hover:text-primary">
            {problem.code}
          </a>
        ) : null}
        <a
          href={`/settings/logs/${requestId}`}
          title={requestId}
          className="font-mono text-fine leading-5 underline decoration-border-strong underline-offset-4 hover:text-primary"
        >
          req_…{requestId.slice(-4)}
        </a>
      </p>
      {rate ? <RateGauge {...rate} /> : null}
      <HeaderList headers={headers} refused={status === 429} />
      {problem ? <ProblemLines body={body} /> : null}
      {body === null || body === "" ? (
        <p className="mt-3 text-note text-muted-text">{note ?? "The answer has no body."}</p>
      ) : (
        <div className="code-surface mt-3 overflow-hidden rounded-lg border border-code-edge bg-code-ground text-code-plain">
          <div className="flex items-center justify-between gap-3 pr-2 pl-4 font-mono text-fine text-code-comment">
            {headers.find(([name]) => name.toLowerCase() === "content-type")?.[1].split(";")[0]}
            <CopyButton text={() => (typeof body === "string" ? body : jsonText(body))} />
          </div>
          <JsonTree name="Body of the answer" value={body} hrefOf={linkOf} />
        </div>
      )}
      {note && body !== null ? <p className="mt-2 text-code text-muted-text">{note}</p> : null}
    </div>
  );
}
