import type { BodyOf, Schema } from "#sandbox/contract/types.ts";

export type AnswerInput = NonNullable<BodyOf<"updateCatcher">>["answers"][number];
type Answer = Schema<"CatcherAnswer"> | AnswerInput;

/** What people want a receiver to do, each as one press. */
export const answerPresets: readonly { readonly name: string; readonly answers: readonly AnswerInput[] }[] = [
  { name: "200 always", answers: [{ kind: "respond", status: 200 }] },
  { name: "500 always", answers: [{ kind: "respond", status: 500 }] },
  {
    name: "500 twice, then 200",
    answers: [
      { kind: "respond", status: 500 },
      { kind: "respond", status: 500 },
      { kind: "respond", status: 200 },
    ],
  },
  {
    name: "429, wait 90 s",
    answers: [
      { kind: "respond", status: 429, headers: { "Retry-After": "90" } },
      { kind: "respond", status: 200 },
    ],
  },
  { name: "Never answer", answers: [{ kind: "hang" }] },
  { name: "Cut the line", answers: [{ kind: "reset" }] },
  { name: "410, gone", answers: [{ kind: "respond", status: 410 }] },
];

/** An answer in a word or two. */
export function answerWords({ kind, status = 200, delayMs = 0 }: Answer): string {
  const wait = delayMs > 0 ? ` after ${delayMs >= 1000 ? `${delayMs / 1000} s` : `${delayMs} ms`}` : "";
  if (kind === "hang") return "silence";
  return kind === "reset" ? `cut${wait}` : `${status}${wait}`;
}

/** Whether two lists of answers do the same, defaults included. */
export function sameAnswers(a: readonly Answer[], b: readonly Answer[]): boolean {
  const plain = (answers: readonly Answer[]) =>
    JSON.stringify(
      answers.map(({ kind, status = 200, body = "", headers = {}, delayMs = 0 }) =>
        kind === "respond" ? [kind, status, body, headers, delayMs] : [kind, delayMs],
      ),
    );
  return plain(a) === plain(b);
}
