const home = "/settings/developer";

/** Paths of the portal with the signs that every part of the way takes. Neither another host nor a script is one. */
const path = /^\/(?![/\\]|api(?:\/|$)|v1(?:\/|$))[\w\-.+/@]*(?:\?[\w\-.+/=&%@]*)?$/;

/** Where to go after signing in: what was asked for, if it is a page of the portal. */
export function nextPath(asked: string | null): string {
  return asked !== null && path.test(asked) && !/%2f%2f|%5c/i.test(asked) ? asked : home;
}
