"use client";

import { lazy, Suspense } from "react";
import type { Schema } from "#sandbox/contract/types.ts";
import { useChange } from "../../api/use-api.ts";
import { Button } from "../../ui/button.tsx";
import { FailureNote } from "../../ui/failure-note.tsx";
import { goTo, replaceWith, useAddress } from "../use-address.ts";
import { AnswerSequence } from "./answer-sequence.tsx";
import { type AnswerInput, answerPresets, sameAnswers } from "./catcher-answers.ts";

const AnswersDialog = lazy(async () => ({ default: (await import("./answers-dialog.tsx")).AnswersDialog }));

/** What the receiver answers, and the usual ways to make it misbehave. A press shows at once; a refusal takes it back. */
export function AnswersCard({ catcher }: { catcher: Schema<"Catcher"> }) {
  const address = useAddress();
  const update = useChange("updateCatcher");
  const wanted = update.isPending ? update.variables.body?.answers : undefined;
  const answers = wanted ?? catcher.answers;
  const set = (next: readonly AnswerInput[]) => update.mutate({ body: { answers: [...next] } });
  return (
    <section aria-labelledby="answers-title" className="rounded-card border border-border bg-elevated p-5 sm:p-6">
      <h3 id="answers-title" className="mb-3 font-medium">
        Its answers
      </h3>
      <AnswerSequence answers={answers} next={wanted ? 0 : catcher.next} />
      <div className="mt-4 flex flex-wrap gap-2">
        {answerPresets.map((preset) => (
          <button
            key={preset.name}
            type="button"
            aria-pressed={sameAnswers(preset.answers, answers)}
            onClick={() => set(preset.answers)}
            className="min-h-11 rounded-full border border-control px-4 text-small hover:border-ink hover:bg-muted aria-pressed:border-ink aria-pressed:bg-muted aria-pressed:font-medium"
          >
            {preset.name}
          </button>
        ))}
        <Button kind="text" className="px-1" onClick={() => goTo(address.with({ dialog: "answers" }))}>
          Write your own
        </Button>
      </div>
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
