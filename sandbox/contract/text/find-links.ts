import { HostRun, latinAccents, type Span } from "./host-names.ts";
import { punycodeLength } from "./punycode-length.ts";

export interface Link extends Span {
  readonly hasScheme: boolean;
}

const longestUrl = 4096;
const longestLabel = 63;
const longestShortLink = 40;

// X lets every character stand in a host name but these: punctuation, blanks, marks of direction.
const hostRun =
  /[^!'#%&()*+,/:;<=>?@[\\\]^{|}~$\t-\r \x85\xa0\u1680\u180e\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufffe\ufeff\uffff\u202a-\u202e\u061c\u200e\u200f\u2066-\u2069]+/g;
const scheme = /https?:\/\/$/i;
/** What may not stand right before a link, or it is part of a word, a mention or a tag. */
const glued = /[A-Za-z0-9@\uff20$#\uff03\ufffe\ufeff\uffff]/;
const gluedBare = /[-_./]/;

const general = `[a-z\\u0400-\\u04ff0-9!*';:=+,.$/%#\\[\\]\\-\\u2013_~@|&${latinAccents}]`;
const parens = `\\((?:${general}+|${general}*\\(${general}+\\)${general}*)\\)`;
const pathEnd = `(?:[+a-z\\u0400-\\u04ff0-9=_#/\\-${latinAccents}]|${parens})`;
const path = `/(?:${general}*(?:${parens}${general}*)*${pathEnd})*`;
const query = "\\?[a-z0-9!?*'@();:&=+$/%#\\[\\]\\-_.,~|]*[a-z0-9\\-_&=#/]";
const rest = new RegExp(`(?::[0-9]+)?(${path})?(?:${query})?`, "iy");
const shortLink = new RegExp(`^https?://t\\.co/([a-z0-9]+)(?:${query})?`, "i");

/**
 * The links of a text as X sees them: with a scheme, or bare with a known ending. The work grows with the length of the
 * text and no faster. Left out on purpose: `ftp:`, links without a dot such as `http://localhost`, domains newer than
 * X's own list, and names that begin with xn-- yet hold other than ASCII.
 */
export function findLinks(text: string): Link[] {
  if (!text.includes(".")) return [];
  const links: Link[] = [];
  let done = 0;
  hostRun.lastIndex = 0;
  for (let run = hostRun.exec(text); run; run = hostRun.exec(text)) {
    const span = { start: run.index, end: hostRun.lastIndex };
    const dot = run[0].indexOf(".");
    if (dot >= 0 && dot < run[0].length - 1) done = scanRun(text, span, done, links);
    hostRun.lastIndex = Math.max(span.end, done);
  }
  return links;
}

/** Adds the links of one run and says how far the text is used up. */
function scanRun(text: string, run: Span, used: number, links: Link[]): number {
  const names = new HostRun(text, run, "any");
  let done = used;
  const isFree = (at: number) => !glued.test(text[at - 1] ?? "");
  // X would rather see the very first character as what stands before the link than as its beginning.
  const mayStart = (at: number) => (at === 0 ? !(isFree(1) && names.endFrom(1) >= 0) : at > done && isFree(at));
  const before = scheme.exec(text.slice(Math.max(0, run.start - "https://".length), run.start))?.[0].length ?? 0;
  const end = before > 0 ? names.endFrom(run.start) : -1;
  if (end >= 0 && mayStart(run.start - before)) {
    done = addWithScheme(text, { start: run.start - before, end }, before, links);
  }
  while (done < run.end) {
    const name = names.next(done, mayStart);
    if (!name) break;
    done = addBare(text, name, links);
  }
  return done;
}

function addWithScheme(text: string, name: Span, schemeLength: number, links: Link[]): number {
  const { end } = goOn(text, name.end);
  const url = text.slice(name.start, end);
  if (!isHost(text.slice(name.start + schemeLength, name.end)) || schemeLength + url.length > longestUrl) return end;
  const short = shortLink.exec(url);
  if (short?.[1] && short[1].length > longestShortLink) return end;
  links.push({ start: name.start, end: name.start + (short?.[0] ?? url).length, hasScheme: true });
  return end;
}

/** Without a scheme X takes only the Latin names in what looks like one, and a port or query only after a path. */
function addBare(text: string, name: Span, links: Link[]): number {
  const { end, hasPath } = goOn(text, name.end);
  const isFree = name.start === 0 || !gluedBare.test(text[name.start - 1] ?? "");
  if (!isFree || !isHost(text.slice(name.start, name.end))) return end;
  if ("https://".length + end - name.start > longestUrl) return end;
  const latin = new HostRun(text, name, "latin");
  let last: Span | null = null;
  for (let next = latin.next(name.start, anywhere); next; next = latin.next(next.end, anywhere)) {
    if (last) links.push({ ...last, hasScheme: false });
    last = next;
  }
  if (last) links.push({ start: last.start, end: hasPath ? last.end + end - name.end : last.end, hasScheme: false });
  return end;
}

/** Follows port, path and query after a host name. */
function goOn(text: string, at: number): { end: number; hasPath: boolean } {
  rest.lastIndex = at;
  const found = rest.exec(text);
  return { end: at + (found?.[0].length ?? 0), hasPath: found?.[1] !== undefined };
}

function anywhere(): boolean {
  return true;
}

function isHost(name: string): boolean {
  return name.split(".").every((label) => label.length <= 2 * longestLabel && asciiLength(label) <= longestLabel);
}

/** A label may hold other scripts' full stops; each part is then encoded by itself. */
function asciiLength(label: string): number {
  const parts = label.split(/[\u3002\uff0e\uff61]/);
  return parts.reduce((sum, part) => sum + punycodeLength(part), parts.length - 1);
}
