"use client";

import { useId, useState } from "react";
import { problemOf, type Running, useRun } from "../api/use-run.ts";
import { CodeScroller } from "../ui/code-scroller.tsx";
import { CopyButton } from "../ui/copy-button.tsx";
import { Icon } from "../ui/icon.tsx";
import { MethodPill } from "../ui/method-pill.tsx";
import { Pill } from "../ui/pill.tsx";
import { TabRow } from "../ui/tab-row.tsx";
import { plainText, Tokens } from "../ui/tokens.tsx";
import { JsonView } from "./json-view.tsx";
import type { PreparedCall } from "./prepared-call.ts";
import { useFill } from "./use-fill.ts";

/** A call of the docs: its code in two languages, Run with the visitor's own key, and the real answer below. */
export function CallBlock({ prepared, step }: { prepared: PreparedCall; step: number }) {
  const fill = useFill();
  const running = useRun(prepared);
  const [language, setLanguage] = useState(prepared.code[0]?.id ?? "curl");
  const code = prepared.code.find(({ id }) => id === language) ?? prepared.code[0];
  const panel = useId();
  return (
    <div className="code-surface my-7 overflow-hidden rounded-lg border border-code-edge bg-code-ground text-code-plain">
      <div className="flex flex-wrap items-center gap-x-3 border-b border-code-line px-5 py-1.5">
        <MethodPill method={prepared.method} />
        <code className="mr-auto min-w-0 break-all">{prepared.path}</code>
        <TabRow
          name={`Language of example ${step}`}
          tabs={prepared.code}
          chosen={language}
          onChoose={setLanguage}
          panel={panel}
        />
        <CopyButton text={() => plainText(code?.tokens ?? [], fill)} />
        <RunButton running={running} />
      </div>
      <CodeScroller name={`Request ${step}: ${prepared.operationId}`} id={panel}>
        <Tokens tokens={code?.tokens ?? []} fill={fill} />
      </CodeScroller>
      <Outcome running={running} prepared={prepared} step={step} />
    </div>
  );
}

function RunButton({ running }: { running: Running }) {
  const busy = running.state.phase === "running";
  const words = busy ? "Running" : running.waitSeconds > 0 ? `Run in ${running.waitSeconds} s` : "Run";
  return (
    <button
      type="button"
      onClick={() => void running.run()}
      disabled={busy || running.waitSeconds > 0}
      className="no-js:hidden my-1 inline-flex min-h-11 items-center gap-1.5 rounded-full bg-primary px-4 text-small font-medium text-on-primary hover:bg-code-keyword hover:text-code-ground focus-visible:outline-code-keyword disabled:bg-code-line disabled:text-code-punctuation"
    >
      <Icon name="play" className="size-3" />
      {words}
    </button>
  );
}

/** The answer: the contract's own example until Run was pressed, then the real one. */
function Outcome({ running, prepared, step }: { running: Running; prepared: PreparedCall; step: number }) {
  const { state } = running;
  const answer = state.phase === "answered" ? state.answer : null;
  const problem = answer ? problemOf(answer) : null;
  return (
    <div className="border-t border-code-line">
      <div
        aria-live="polite"
        className="flex min-h-11 flex-wrap items-center gap-x-4 gap-y-1 px-5 py-2 text-small text-code-comment"
      >
        {answer ? (
          <>
            <Pill tone={answer.ok ? "good" : "heed"}>{answer.status}</Pill>
            <span className="tabular-nums">{answer.durationMs} ms</span>
            <span className="tabular-nums">
              {answer.headers.get("X-RateLimit-Remaining")} of {answer.headers.get("X-RateLimit-Limit")} calls left
            </span>
          </>
        ) : (
          waitingWords(state.phase, prepared.sample.status)
        )}
        {problem ? (
          <a href={`/docs/errors/${problem.code}`} className="text-code-keyword underline underline-offset-4">
            What to do about {problem.code}
          </a>
        ) : null}
      </div>
      {state.phase === "lost" ? (
        <p className="px-5 pb-4 text-small text-code-string">
          No answer came. The request kept its Idempotency-Key, so trying again cannot do anything twice.
        </p>
      ) : (
        <CodeScroller name={`Answer ${step}: ${prepared.operationId}`} className="max-h-96 pt-1">
          <JsonView value={answer ? answer.body : prepared.sample.body} />
        </CodeScroller>
      )}
    </div>
  );
}

function waitingWords(phase: string, status: number): string {
  if (phase === "running") return "Request sent, waiting for the answer";
  if (phase === "lost") return "No answer";
  return `Example from the contract, ${status}`;
}
