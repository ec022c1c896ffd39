import { baseUrl } from "./base-url.ts";
import { asSnippet, loggedSnippet, type SentCall } from "./logged-snippet.ts";
import { sdkPlan } from "./sdk-plan.ts";
import { sdkPython } from "./sdk-python.ts";
import { sdkTypeScript } from "./sdk-typescript.ts";

/**
 * A logged call as code that sends it again by the SDK, where a method takes all that was sent, and else raw. What was
 * refused says so again. Only for the server, since it knows every name of the SDKs.
 */
export function loggedSdkSnippet(call: SentCall, language: "typescript" | "python", origin: string): string {
  const { operation, example } = asSnippet(call);
  const plan = sdkPlan({ ...operation, refused: call.status !== undefined }, example, 1);
  if (plan?.call == null || !isKept(call)) return loggedSnippet(call, language, origin);
  const { code, spans } = language === "python" ? sdkPython(plan) : sdkTypeScript(plan);
  if (origin === baseUrl) return code;
  const places = spans.filter(({ slot }) => slot.startsWith("base:")).toReversed();
  return places.reduce(
    (text, { start, end, slot }) =>
      text.slice(0, start) + slot.slice("base:".length).replace("{}", origin) + text.slice(end),
    code,
  );
}

/** False for a query that a method would write otherwise: an empty value is left out, and one with a comma is two. */
function isKept({ query }: SentCall): boolean {
  return [...new URLSearchParams(query ?? "")].every(([, text]) => text !== "");
}
