import type { FieldProblem } from "./errors.ts";

/** Two joiners are allowed, because emoji and some scripts need them. */
const hidden = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

/** What is wrong with a name that strangers will read: in a mail, or when they are asked for consent. */
export function nameProblem(name: string): FieldProblem | null {
  const say = (code: FieldProblem["code"], detail: string) => ({ pointer: "/name", code, detail });
  if (name.trim() === "") return say("too_short", "A name has at least one character that shows.");
  if (hidden.test(name))
    return say("invalid_format", "A name is one line without characters that hide or turn others.");
  return null;
}
