import { redactSecrets } from "../redact.ts";

const idOf = /^[a-z]{2,4}_[0-9A-Z]{26}$/;
/** The words that the house's own paths are made of. What looks like anything else may be somebody's secret. */
const plainSegment = /^\.?(?:[a-z]{1,16}|[0-9]{1,6}|v1)(?:[-.](?:[a-z]{1,16}|[0-9]{1,6}))*$/;
const behindTheseATokenStands = /^\/(sandbox\/shared|claim|invitation)\/.*/;

/** A path as an operator may read it: no query, and no part that could be a token. */
export function shownPath(target: string): string {
  const [path = ""] = target.slice(0, 2000).split(/[?#]/, 1);
  const start = behindTheseATokenStands.exec(path)?.[1];
  if (start !== undefined) return `/${start}/…`;
  return path
    .split("/")
    .map((part) => (part === "" || idOf.test(part) || plainSegment.test(part) ? part : "…"))
    .join("/");
}

/** Words of an error as an operator may read them: whatever looks like a credential or a query is cut out. */
export function quietWords(text: string): string {
  return redactSecrets(text)
    .replace(/\b(Bearer|Basic)\s+[^\s"',;]+/gi, "$1 …")
    .replace(/:\/\/[^\s/@"']+@/g, "://…@")
    .replace(/(\/sandbox\/shared\/|#token=)[\w-]+/g, "$1…")
    .replace(/([\w/\])])\?[^\s"'<>?]*=[^\s"'<>]*/g, "$1?…")
    .replace(/[\w-]{32,}/g, (word) => (/\d/.test(word) && /[a-z]/i.test(word) ? "…" : word));
}
