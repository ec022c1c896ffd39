import { ApiError, type FieldProblem } from "../errors.ts";
import { nameProblem } from "../name-problem.ts";
import type { AppRow } from "./app-rows.ts";
import { judgeRedirectUri } from "./redirect-uri.ts";

/** What somebody wants of an app, new or old. What is absent is not asked for. */
export interface AppWish {
  readonly name?: string | undefined;
  readonly homepage?: string | null | undefined;
  readonly redirectUris?: readonly string[] | undefined;
  readonly authMethod?: string | undefined;
}

/** Refuses a wish with everything that is wrong with it at once. */
export function refuseBadWish(kind: AppRow["kind"], wish: AppWish): void {
  const errors = wishProblems(kind, wish);
  if (errors.length > 0)
    throw new ApiError("validation_failed", { detail: errors.map(({ detail }) => detail).join(" "), errors });
}

/** What is wrong with a wish. Without a kind that can be relied on, what depends on it is not judged. */
export function wishProblems(
  kind: AppRow["kind"] | undefined,
  { name, homepage, redirectUris = [], authMethod }: AppWish,
): FieldProblem[] {
  const errors: FieldProblem[] = [];
  const say = (pointer: string, code: FieldProblem["code"], detail: string) => errors.push({ pointer, code, detail });
  const misnamed = name === undefined ? null : nameProblem(name);
  if (misnamed) errors.push(misnamed);
  if (typeof homepage === "string" && !isHttps(homepage))
    say("/homepage", "invalid_format", "A home page is an https address, such as https://example.com.");
  if (kind === undefined) return errors;
  if (authMethod !== undefined && kind !== "server")
    say("/authMethod", "conflicting_fields", `A ${kind} app has no client secret, so it has no way to send one.`);
  for (const [place, uri] of redirectUris.entries()) {
    const judged = judgeRedirectUri(kind, uri);
    if (!judged.ok) say(`/redirectUris/${place}`, "invalid_format", judged.detail);
  }
  return errors;
}

function isHttps(text: string): boolean {
  // A parser would drop line breaks and blanks without a word.
  return (
    /^\S+$/.test(text) && URL.canParse(text) && new URL(text).protocol === "https:" && new URL(text).username === ""
  );
}
