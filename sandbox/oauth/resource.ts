import type { Services } from "../operation.ts";
import { OauthError } from "./oauth-error.ts";
import type { Parameters } from "./parameters.ts";
import { shown } from "./shown.ts";

/** What a token can be for (RFC 8707). */
export function resourcesOf({ apiUrl }: Services["settings"]): string[] {
  return [`${apiUrl}/v1`, apiUrl, `${apiUrl}/`, `${apiUrl}/mcp`];
}

/** What an app says that it wants a token for. A token of ours is for nobody else. */
export function readResource(from: Parameters, known: readonly string[]): string | null {
  const resource = from.get("resource");
  if (resource === null || known.includes(resource)) return resource;
  throw new OauthError("invalid_target", `resource is ${shown(resource)}. The API is ${known[0]}.`);
}
