"use client";

import { Fragment, useId } from "react";
import { keptAnswers, keptValue } from "../api/kept-values.ts";
import { type Running, useRun } from "../api/use-run.ts";
import { useStore } from "../api/use-store.ts";
import { CodeButton } from "../ui/code-button.tsx";
import { CodeScroller } from "../ui/code-scroller.tsx";
import { CopyButton } from "../ui/copy-button.tsx";
import { Icon } from "../ui/icon.tsx";
import { MethodPill } from "../ui/method-pill.tsx";
import { TabRow } from "../ui/tab-row.tsx";
import { plainText, Tokens } from "../ui/tokens.tsx";
import { CallOutcome } from "./call-outcome.tsx";
import { useLanguage } from "./chosen-language.ts";
import type { Need, PreparedCall } from "./prepared-call.ts";
import { useFill } from "./use-fill.ts";

const noAnswers = {};

/** A call of the docs: its code in three languages, Run with the visitor's own key, and the real answer below. */
export function CallBlock({ prepared, step }: { prepared: PreparedCall; step: number }) {
  const fill = useFill();
  const running = useRun(prepared);
  const kept = useStore(keptAnswers, noAnswers);
  const [language, setLanguage] = useLanguage(prepared.code);
  const code = prepared.code.find(({ id }) => id === language) ?? prepared.code[0];
  const panel = useId();
  const missing =
    prepared.needs.find(({ address, giver }) => giver.lookUp === null && keptValue(kept, address) === null) ?? null;
  return (
    <div
      id={`call-${step}`}
      className="@container code-surface my-7 overflow-hidden rounded-lg border border-code-edge bg-code-ground text-code-plain"
    >
      <div className="flex items-center gap-x-3 border-b @max-xl:flex-wrap @max-xl:gap-x-2 border-code-line px-5 py-1.5 sm:px-6">
        <MethodPill method={prepared.method} />
        <code className="min-h-11 min-w-0 flex-1 content-center wrap-anywhere">
          <BreakablePath path={prepared.path} />
        </code>
        <div className="flex items-center gap-x-3 @max-xl:order-last @max-xl:w-full @max-xl:justify-between @max-xs:-mx-2 @max-xs:[&>button>span]:sr-only">
          <TabRow
            name={`Language of example ${step}`}
            tabs={prepared.code}
            chosen={language}
            onChoose={setLanguage}
            panel={panel}
          />
          <CopyButton text={() => plainText(code?.tokens ?? [], fill)} />
        </div>
        <RunButton running={running} missing={missing} />
      </div>
      <div id={panel}>
        {prepared.code.map(({ id, name, tokens }) => (
          <div key={id} className={id === code?.id ? "" : "js:hidden print:block"}>
            <p className="px-5 pt-4 text-small text-code-comment sm:px-6 js:hidden print:block">{name}</p>
            <CodeScroller
              name={
                id === code?.id
                  ? `Request ${step}: ${prepared.operationId}`
                  : `${name}: ${prepared.operationId}, call ${step}`
              }
            >
              <Tokens tokens={tokens} fill={fill} />
            </CodeScroller>
          </div>
        ))}
      </div>
      <CallOutcome running={running} prepared={prepared} step={step} missing={missing} />
    </div>
  );
}

/** A path that breaks after its slashes first. */
function BreakablePath({ path }: { path: string }) {
  return path.split(/(?<=\/)/).map((part, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a path never changes its parts.
    <Fragment key={place}>
      {part}
      <wbr />
    </Fragment>
  ));
}

function RunButton({ running, missing }: { running: Running; missing: Need | null }) {
  const busy = running.state.phase === "running";
  const words = busy ? "Running" : running.waitSeconds > 0 ? `Run in ${running.waitSeconds} s` : "Run";
  return (
    <CodeButton
      waits={busy || running.waitSeconds > 0 || missing !== null}
      onPress={() => void running.run()}
      className="my-1 gap-1.5 px-4 text-small"
    >
      <Icon name="play" className="size-3" />
      {words}
    </CodeButton>
  );
}
