"use client";

import { type ReactNode, useState } from "react";
import { problemOf, type Running } from "../api/use-run.ts";
import { CodeScroller } from "../ui/code-scroller.tsx";
import { Pill } from "../ui/pill.tsx";
import { JsonView } from "./json-view.tsx";
import { holdsWebhookSecret, maskWebhookSecrets } from "./mask-secrets.ts";
import type { Need, PreparedCall } from "./prepared-call.ts";
import { sampleWords } from "./sample-words.ts";

interface CallOutcomeProps {
  readonly running: Running;
  readonly prepared: PreparedCall;
  readonly step: number;
  readonly missing: Need | null;
}

/** The answer: the contract's own example until Run was pressed, then the real one. */
export function CallOutcome({ running, prepared, step, missing }: CallOutcomeProps) {
  const { state, latest } = running;
  const [revealed, setRevealed] = useState(false);
  const answer = state.phase === "answered" ? state.answer : null;
  const problem = answer ? problemOf(answer) : null;
  const body = latest ? latest.body : prepared.sample.body;
  const secret = latest !== null && holdsWebhookSecret(body);
  return (
    <div className="border-t border-code-line">
      <Bar>
        {answer ? (
          <>
            <Pill tone={answer.ok ? "good" : "heed"}>{answer.status}</Pill>
            <span className="tabular-nums">{answer.durationMs} ms</span>
            <span className="tabular-nums">
              {answer.headers.get("X-RateLimit-Remaining")} of {answer.headers.get("X-RateLimit-Limit")} calls left
            </span>
          </>
        ) : (
          waitingWords(state.phase, prepared.sample)
        )}
        {problem ? (
          <a href={`/docs/errors/${problem.code}`} className="text-code-keyword underline underline-offset-4">
            What to do about {problem.code}
          </a>
        ) : null}
        {missing && state.phase !== "running" ? <FirstRun need={missing} /> : null}
        {state.phase === "lacking" ? <MakeOne need={state.need} /> : null}
        {secret ? <RevealButton revealed={revealed} onToggle={() => setRevealed(!revealed)} /> : null}
      </Bar>
      {state.phase === "lost" ? (
        <p className="px-5 pb-4 text-small text-code-string sm:px-6">
          No answer came. The request kept its Idempotency-Key, so trying again cannot do anything twice.
        </p>
      ) : null}
      {state.phase !== "lost" && body !== null ? (
        <CodeScroller name={`Answer ${step}: ${prepared.operationId}`} className="max-h-76 pt-1">
          <JsonView value={secret && !revealed ? maskWebhookSecrets(body) : body} />
        </CodeScroller>
      ) : null}
    </div>
  );
}

function Bar({ children }: { children: ReactNode }) {
  return (
    <div
      aria-live="polite"
      className="flex min-h-11 flex-wrap items-center gap-x-4 gap-y-1 px-5 py-2 text-small text-code-comment sm:px-6"
    >
      {children}
    </div>
  );
}

/** Why Run waits: an earlier call of the page gives what this one needs. */
function FirstRun({ need }: { need: Need }) {
  return (
    <span className="no-js:hidden">
      Takes <code className="text-code-plain">{need.address.split(".").at(-1)}</code> from{" "}
      <a href={need.giver.href} className="text-code-keyword underline underline-offset-4">
        {need.giver.words}
      </a>{" "}
      above. Run that one first.
    </span>
  );
}

/** Why nothing was sent: the workspace has none of what this call is about. */
function MakeOne({ need }: { need: Need }) {
  return (
    <span className="text-code-string">
      Your workspace has no {need.address.split(".")[0]} yet. Make one with{" "}
      <a href={need.giver.href} className="text-code-keyword underline underline-offset-4">
        {need.giver.words}
      </a>
      , then run this again.
    </span>
  );
}

function RevealButton({ revealed, onToggle }: { revealed: boolean; onToggle: () => void }) {
  return (
    <button
      type="button"
      onClick={onToggle}
      className="-my-2 ml-auto inline-flex min-h-11 items-center text-code-keyword underline underline-offset-4 focus-visible:outline-code-keyword"
    >
      {revealed ? "Hide the secret" : "Show the secret"}
    </button>
  );
}

function waitingWords(phase: string, sample: PreparedCall["sample"]): string {
  if (phase === "running") return "Request sent, waiting for the answer";
  if (phase === "lost") return "No answer";
  if (phase === "lacking") return "Not sent";
  return sampleWords(sample);
}
