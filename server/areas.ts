/** Which road a path takes. `closed` is served by Next, but never over plain HTTP. */
export type Area = "api" | "signIn" | "oauth" | "health" | "ready" | "metrics" | "closed" | "page";

/** What apps and their libraries call. The consent page beside them is a page. */
export const oauthPaths: ReadonlySet<string> = new Set([
  "/oauth/authorize",
  "/oauth/token",
  "/oauth/revoke",
  "/oauth/introspect",
  "/.well-known/oauth-authorization-server",
  "/.well-known/oauth-protected-resource",
  "/.well-known/oauth-protected-resource/v1",
]);

/** The road of a path. */
export function areaOf(path: string): Area {
  if (below(path, "/v1") || below(path, "/api/v1")) return "api";
  if (below(path, "/api/auth")) return "signIn";
  if (oauthPaths.has(path)) return "oauth";
  if (path === "/healthz") return "health";
  if (path === "/readyz") return "ready";
  if (path === "/metrics") return "metrics";
  return below(path, "/api") || below(path, "/oauth") || below(path, "/.well-known") ? "closed" : "page";
}

/** What follows `/v1` in a path of the API, whichever of its two beginnings it has. */
export function afterVersion(path: string): string {
  return path.slice(path.startsWith("/v1") ? 3 : 7);
}

function below(path: string, root: string): boolean {
  return path.startsWith(root) && (path.length === root.length || path.charCodeAt(root.length) === 47);
}

/** The path of a request target, in origin form whatever form was sent. */
export function originForm(target: string): string | null {
  if (target.charCodeAt(0) === 47) return target;
  const rest = /^https?:\/\/[^/?#]+(.*)$/i.exec(target)?.[1];
  if (rest === undefined) return null;
  return rest.startsWith("/") ? rest : `/${rest}`;
}

/** True when every percent sign in a path begins a well-formed UTF-8 escape. */
export function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}
