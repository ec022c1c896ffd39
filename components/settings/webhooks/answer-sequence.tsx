import type { Schema } from "#sandbox/contract/types.ts";
import { type AnswerInput, answerWords } from "./catcher-answers.ts";

interface AnswerSequenceProps {
  readonly answers: readonly (Schema<"CatcherAnswer"> | AnswerInput)[];
  /** Which of them comes next, 0 for the first. */
  readonly next: number;
}

/** The answers in their order: what was given, what comes next, and what stays. */
export function AnswerSequence({ answers, next }: AnswerSequenceProps) {
  const last = answers.length - 1;
  return (
    <>
      <ol aria-label="Its answers, in order" className="flex flex-wrap items-center gap-1.5">
        {answers.map((answer, place) => (
          <li
            // biome-ignore lint/suspicious/noArrayIndexKey: the place is what an answer is.
            key={place}
            aria-current={place === next ? "step" : undefined}
            className={`rounded-full border px-3 py-1 font-mono text-code tabular-nums ${place === next ? "border-ink bg-ink text-background" : place < next ? "border-border text-muted-text line-through" : "border-control"}`}
          >
            {answerWords(answer)}
          </li>
        ))}
      </ol>
      <p className="mt-2 text-code text-muted-text">
        {answerWords(answers[next] ?? { kind: "respond" })} comes next
        {next === last ? ", and stays." : `. ${answerWords(answers[last] ?? { kind: "respond" })} stays at the end.`}
      </p>
    </>
  );
}
