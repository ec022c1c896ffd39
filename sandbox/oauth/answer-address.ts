import type { OauthError } from "./oauth-error.ts";

/** The address of the app with an answer in its query, which may have had one before. */
export function answerAddress(redirectUri: string, answer: Readonly<Record<string, string | null>>): string {
  const words = new URLSearchParams();
  for (const [name, value] of Object.entries(answer)) if (value !== null) words.set(name, value);
  return `${redirectUri}${redirectUri.includes("?") ? "&" : "?"}${words}`;
}

export function refusalAddress(
  redirectUri: string,
  { error, message }: Pick<OauthError, "error" | "message">,
  { state, iss }: { readonly state: string | null; readonly iss: string },
): string {
  return answerAddress(redirectUri, { error, error_description: message, state, iss });
}
