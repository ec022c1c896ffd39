import type { Walk } from "./walk.ts";

/** One thing that an app looks at before it believes what a browser brought. */
export interface Check {
  readonly name: "state" | "iss" | "code";
  readonly good: boolean;
  readonly words: string;
}

/** The checks of an answer, in the order in which an app makes them. A failed one makes the rest worthless. */
export function checkReturn({ came, values, issuer }: Walk): readonly Check[] {
  if (!came) return [];
  const { state, iss, code, error } = came.words;
  const checks: Check[] = [
    state !== undefined && state === values?.state
      ? { name: "state", good: true, words: "It is the one that this tab made." }
      : { name: "state", good: false, words: "It is not the one that this tab made, so this answer is dropped." },
    iss !== undefined && iss === issuer
      ? { name: "iss", good: true, words: "The answer comes from the server that was asked." }
      : { name: "iss", good: false, words: "It is not the server that was asked, so this answer is dropped." },
  ];
  if (checks.some(({ good }) => !good)) return checks;
  if (code !== undefined)
    return [...checks, { name: "code", good: true, words: "You allowed it, and here is the code." }];
  const words =
    error === "access_denied"
      ? "You said no. An app says so calmly, and offers to ask again."
      : `The request was refused with ${error ?? "no error"}: ${came.words.error_description ?? "no description"}`;
  return [...checks, { name: "code", good: false, words }];
}

/** The code that may be exchanged; null unless every check is good. */
export function goodCode(walk: Walk): string | null {
  const checks = checkReturn(walk);
  return checks.length === 3 && checks.every(({ good }) => good) ? (walk.came?.words.code ?? null) : null;
}
