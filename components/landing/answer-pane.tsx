"use client";

import type { ReactNode } from "react";
import type { Answer } from "../api/client.ts";
import { problemOf, type Running } from "../api/use-run.ts";
import { JsonView } from "../docs/json-view.tsx";
import type { PreparedCall } from "../docs/prepared-call.ts";
import { CodeButton } from "../ui/code-button.tsx";
import { CodeScroller } from "../ui/code-scroller.tsx";
import { Icon } from "../ui/icon.tsx";
import { Pill } from "../ui/pill.tsx";

const shownHeaders = ["X-RateLimit-Limit", "X-RateLimit-Remaining", "X-RateLimit-Reset"];
const titles: Record<number, string> = {
  200: "OK",
  201: "Created",
  202: "Accepted",
  409: "Conflict",
  422: "Unprocessable",
  429: "Too many requests",
};

interface AnswerPaneProps {
  readonly prepared: PreparedCall;
  readonly running: Running;
  readonly onRun: () => void;
  readonly ran: boolean;
}

/** The right half: before Run the contract's own example, then what really came back. */
export function AnswerPane({ prepared, running, onRun, ran }: AnswerPaneProps) {
  const { state, waitSeconds } = running;
  const busy = state.phase === "running";
  const answer = state.phase === "answered" ? state.answer : null;
  return (
    <section aria-label="The answer" className="flex min-w-0 flex-col max-md:border-t max-md:border-code-line">
      <div
        className="flex min-h-15 items-center gap-x-3 border-b border-code-line px-5 py-2 sm:px-6"
        aria-live="polite"
      >
        <Status running={running} sample={prepared.sample.status} />
        <CodeButton waits={busy || waitSeconds > 0} onPress={onRun} className="ml-auto gap-2 px-5 text-note">
          <Icon name={ran ? "repeat" : "play"} className="size-3.5" />
          {buttonWords(busy, waitSeconds, ran)}
        </CodeButton>
      </div>
      <Headers answer={answer} />
      <CodeScroller name="Body of the answer" className="h-105 grow">
        <JsonView value={answer ? answer.body : prepared.sample.body} />
      </CodeScroller>
      <Advice running={running} />
    </section>
  );
}

function buttonWords(busy: boolean, waitSeconds: number, ran: boolean): string {
  if (busy) return "Running";
  if (waitSeconds > 0) return `Run in ${waitSeconds} s`;
  return ran ? "Run again" : "Run";
}

function Status({ running, sample }: { running: Running; sample: number }) {
  const { state } = running;
  if (state.phase === "running") {
    return (
      <span className="inline-flex items-center gap-2 text-small text-code-comment">
        <Icon name="half" className="size-4 animate-spin" />
        {state.step === "workspace" ? "Making your test workspace" : "Request sent, waiting for the answer"}
      </span>
    );
  }
  if (state.phase === "lost") return <Pill tone="bad">{state.timedOut ? "No answer in 10 s" : "No answer"}</Pill>;
  if (state.phase !== "answered")
    return <span className="text-small text-code-comment">Example from the contract, {sample}</span>;
  const { status, durationMs } = state.answer;
  return (
    <>
      <Pill tone={state.answer.ok ? "good" : "heed"}>
        {status} {titles[status] ?? ""}
      </Pill>
      <span className="text-small text-code-punctuation tabular-nums">{durationMs} ms</span>
    </>
  );
}

function Headers({ answer }: { answer: Answer | null }) {
  return (
    <dl className="flex flex-wrap gap-x-8 gap-y-2 border-b border-code-line px-5 py-3.5 font-mono text-code sm:px-6">
      {shownHeaders.map((name) => (
        <div key={name}>
          <dt className="text-code-comment">{name}</dt>
          <dd className="text-code-number tabular-nums">{answer?.headers.get(name) ?? "–"}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What to do about an answer that is not the one hoped for. */
function Advice({ running }: { running: Running }) {
  const { state } = running;
  if (state.phase === "lost") {
    return <Note>The request kept its Idempotency-Key, so trying again cannot post twice.</Note>;
  }
  const problem = state.phase === "answered" ? problemOf(state.answer) : null;
  if (!problem) return null;
  return (
    <Note>
      {problem.detail} {problem.code === "duplicate_post" ? "The next Run sends it with allowDuplicate. " : ""}
      <a href={`/docs/errors/${problem.code}`} className="text-code-keyword underline underline-offset-4">
        What to do
      </a>
    </Note>
  );
}

function Note({ children }: { children: ReactNode }) {
  return <p className="border-t border-code-line px-5 py-3.5 text-small text-code-string sm:px-6">{children}</p>;
}
