import { topLevelDomains } from "./top-level-domains.ts";

export interface Link {
  readonly start: number;
  readonly end: number;
}

// Letters, digits, and what other scripts write in host names.
const word = "a-z0-9\\u00a1-\\u1fff\\u2c00-\\ud7ff\\uf900-\\uffdc";
const label = `[${word}](?:[${word}_-]*[${word}])?`;
const host = `(?:${label}\\.)+${label}`;
const pathChar = "[a-z0-9!*';:=+,.$/%#\\[\\]_~@|&\\u0400-\\u04ff\\u00c0-\\u024f-]";
const pathEnd = "[a-z0-9=_#/+\\u0400-\\u04ff\\u00c0-\\u024f-]";
const path = `(?:/(?:(?:${pathChar}*(?:\\(${pathChar}+\\)${pathChar}*)*${pathEnd}|\\(${pathChar}+\\))|(?:@${pathChar}+/))*)?`;
const query = "(?:\\?[a-z0-9!?*'@();:&=+$/%#\\[\\]_.,~|-]*[a-z0-9_&=#/-])?";
const candidate = new RegExp(`(https?://)?(${host})(?::[0-9]+)?${path}${query}`, "giu");
/** What may not stand right before a link, or it is part of a word, a mention or a tag. */
const glued = /[A-Za-z0-9@\uff20$#\uff03\u202a-\u202e]$/;
const gluedBare = /[-_./]$/;
const ascii = /^[\x20-\x7e]+$/;

/** The links of a text as X sees them: with a scheme, or bare with a known ending. */
export function findLinks(text: string): Link[] {
  if (!text.includes(".")) return [];
  const links: Link[] = [];
  candidate.lastIndex = 0;
  for (let match = candidate.exec(text); match; match = candidate.exec(text)) {
    const before = text.slice(Math.max(0, match.index - 1), match.index);
    const [, scheme = "", found = ""] = match;
    const plain = hostPart(found, scheme !== "");
    if (plain === null || glued.test(before) || (scheme === "" && gluedBare.test(before))) {
      candidate.lastIndex = match.index + Math.max(1, scheme.length + (found.indexOf(".") + 1));
      continue;
    }
    const whole = plain.length === found.length;
    const end = whole ? match.index + match[0].length : match.index + scheme.length + plain.length;
    links.push({ start: match.index, end });
    candidate.lastIndex = Math.max(end, match.index + 1);
  }
  return links;
}

/** The longest beginning of a host that ends in a known top-level domain; null when there is none. */
function hostPart(host: string, withScheme: boolean): string | null {
  if (!withScheme && !ascii.test(host)) return null;
  const labels = host.split(".");
  for (let count = labels.length; count >= 2; count--) {
    const last = (labels[count - 1] ?? "").toLowerCase();
    if (topLevelDomains.has(last) || last.startsWith("xn--")) return labels.slice(0, count).join(".");
  }
  return null;
}
