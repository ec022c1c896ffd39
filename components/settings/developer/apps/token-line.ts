import { shellQuote } from "#sandbox/contract/snippets/shell-quote.ts";
import type { App } from "./app-words.ts";

/** A line that changes a code into tokens, with the client id and the secret in the one place where they are taken. */
export function tokenLine(
  { id, authMethod, redirectUris }: Pick<App, "id" | "authMethod" | "redirectUris">,
  origin: string,
  secret: string | null,
): string {
  const proof =
    authMethod === "client_secret_basic"
      ? [`-u '${id}:${secret}'`]
      : [`-d client_id=${id}`, ...(authMethod === "client_secret_post" ? [`-d client_secret=${secret}`] : [])];
  const [redirectUri = ""] = redirectUris;
  return [
    `curl ${origin}/oauth/token`,
    ...proof,
    "-d grant_type=authorization_code",
    '-d "code=$CODE"',
    '-d "code_verifier=$CODE_VERIFIER"',
    `--data-urlencode 'redirect_uri=${shellQuote(redirectUri)}'`,
  ].join(" \\\n  ");
}
