"use client";

import { lazy, Suspense } from "react";
import type { Schema } from "#sandbox/contract/types.ts";
import { useChange } from "../../api/use-api.ts";
import { useMay } from "../../api/use-may.ts";
import { Button } from "../../ui/button.tsx";
import { Eyebrow } from "../../ui/eyebrow.tsx";
import { FailureNote } from "../../ui/failure-note.tsx";
import { goTo, replaceWith, useAddress } from "../use-address.ts";
import { AnswerSequence } from "./answer-sequence.tsx";
import { type AnswerInput, answerPresets, sameAnswers } from "./catcher-answers.ts";

const AnswersDialog = lazy(async () => ({ default: (await import("./answers-dialog.tsx")).AnswersDialog }));

/** What the receiver answers, and the usual ways to make it misbehave. A press shows at once; a refusal takes it back. */
export function AnswersPart({ catcher }: { catcher: Schema<"Catcher"> }) {
  const address = useAddress();
  const update = useChange("updateCatcher");
  const may = useMay("write");
  const wanted = update.isPending ? update.variables.body?.answers : undefined;
  const answers = wanted ?? catcher.answers;
  const set = (next: readonly AnswerInput[]) => update.mutate({ body: { answers: [...next] } });
  return (
    <section aria-label="Its answers" className="px-5 pt-5 pb-6">
      <Eyebrow>Its answers</Eyebrow>
      <div className="mt-3">
        <AnswerSequence answers={answers} next={wanted ? 0 : catcher.next} />
      </div>
      {may ? (
        <div className="mt-4 flex flex-wrap gap-2">
          {answerPresets.map((preset) => (
            <button
              key={preset.name}
              type="button"
              aria-pressed={sameAnswers(preset.answers, answers)}
              onClick={() => set(preset.answers)}
              className="min-h-11 rounded-full border border-control px-3.5 text-code hover:border-ink hover:bg-muted aria-pressed:border-ink aria-pressed:bg-muted aria-pressed:font-medium md:min-h-9"
            >
              {preset.name}
            </button>
          ))}
          <Button kind="text" small className="px-1" onClick={() => goTo(address.with({ dialog: "answers" }))}>
            Write your own
          </Button>
        </div>
      ) : (
        <p className="mt-3 text-code text-muted-text">Owners, admins and editors can change them.</p>
      )}
      {update.error ? (
        <div className="mt-4">
          <FailureNote error={update.error} doing="The answers stay as they were." />
        </div>
      ) : null}
      {address.params.get("dialog") === "answers" ? (
        <Suspense>
          <AnswersDialog catcher={catcher} onClose={() => replaceWith(address.with({ dialog: null }))} />
        </Suspense>
      ) : null}
    </section>
  );
}
