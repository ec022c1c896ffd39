const home = "/settings/developer";

/** Paths of the portal with the signs that every part of the way takes. Neither another host nor a script is one. */
const path = /^\/(?![/\\]|api(?:\/|$)|v1(?:\/|$))[\w\-.+/@]*(?:\?[\w\-.+*/=&%@]*)?$/;

/** Where to go after signing in: what was asked for, if it is a page of the portal. */
export function nextPath(asked: string | null): string {
  // Only the path says where one goes; a query may well hold a whole address, as that of a consent does.
  const [where = ""] = (asked ?? "").split("?", 1);
  return asked !== null && path.test(asked) && !/%2f%2f|%5c/i.test(where) ? asked : home;
}
