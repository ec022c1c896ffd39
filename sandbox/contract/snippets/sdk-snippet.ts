import { sdkPlan } from "./sdk-plan.ts";
import { sdkPython } from "./sdk-python.ts";
import { sdkTypeScript } from "./sdk-typescript.ts";
import { type Language, type Snippet, writeSnippet } from "./snippet.ts";
import type { SnippetExample, SnippetOperation } from "./snippet-writer.ts";

/**
 * Writes a request as the docs show it: TypeScript and Python by their SDKs, and raw what these would not send. Only for
 * the server, since it knows every name of the SDKs.
 */
export function writeSdkSnippet(
  operation: SnippetOperation,
  example: SnippetExample,
  language: Language,
  times = 1,
): Snippet {
  const plan = language === "curl" ? null : sdkPlan(operation, example, times);
  if (plan === null) return writeSnippet(operation, example, language, times);
  return language === "python" ? sdkPython(plan) : sdkTypeScript(plan);
}
