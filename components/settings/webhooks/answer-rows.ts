import type { Schema } from "#sandbox/contract/types.ts";
import type { AnswerInput } from "./catcher-answers.ts";
import { numberOf } from "./webhook-draft.ts";

/** An answer as it is typed; the key tells the rows apart on the screen. */
export interface AnswerRow {
  readonly key: number;
  readonly kind: AnswerInput["kind"];
  readonly status: string;
  readonly body: string;
  readonly delayMs: string;
  /** Headers are kept as they are; the presets set them. */
  readonly headers: Readonly<Record<string, string>>;
}

export const freshAnswer: Omit<AnswerRow, "key"> = {
  kind: "respond",
  status: "200",
  body: "",
  delayMs: "",
  headers: {},
};

export function rowsOf(answers: readonly Schema<"CatcherAnswer">[]): AnswerRow[] {
  return answers.map(({ kind, status, body, delayMs, headers }, key) => ({
    key,
    kind,
    status: String(status),
    body,
    delayMs: delayMs === 0 ? "" : String(delayMs),
    headers,
  }));
}

/** The rows as the API takes them. */
export function answersOf(rows: readonly AnswerRow[]): AnswerInput[] {
  return rows.map(({ kind, status, body, delayMs, headers }) => ({
    kind,
    ...(kind === "respond" ? { status: numberOf(status), body, headers } : {}),
    ...(kind === "hang" || delayMs === "" ? {} : { delayMs: numberOf(delayMs) }),
  }));
}
