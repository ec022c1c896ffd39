export interface HeaderBlock {
  /** Names in lower case; a repeated one is joined by a comma, as HTTP has it. */
  readonly headers: Readonly<Record<string, string>>;
  /** Lines that are no headers, as they stand. */
  readonly unread: readonly string[];
  /** What stands below the first empty line, when a whole request was pasted. */
  readonly body: string | null;
}

const startLine = /^(?:[A-Z]+ \S+ HTTP\/\d(?:\.\d)?|HTTP\/\d(?:\.\d)? \d{3}.*|:[a-z]+: .*)$/;
const headerLine = /^([!#$%&'*+.^_`|~0-9A-Za-z-]+)\s*:\s*(.*)$/;

/** Reads headers however people have them: a request, `curl -i` or `-v`, a list, JSON, or the names of CGI. */
export function readHeaderBlock(text: string): HeaderBlock {
  const json = readJson(text);
  if (json) return { headers: json, unread: [], body: null };
  const { head, body } = split(text.replaceAll("\r\n", "\n"));
  const headers: Record<string, string> = {};
  const unread: string[] = [];
  for (const raw of head.split("\n")) {
    const line = plain(raw);
    if (line === "" || startLine.test(line)) continue;
    const [, name, value] = headerLine.exec(line) ?? [];
    if (name === undefined || value === undefined) unread.push(raw);
    else add(headers, name, value);
  }
  return { headers, unread, body };
}

/** The first empty line ends the headers, if anything but headers comes after it. */
function split(text: string): { head: string; body: string | null } {
  const start = text.search(/\S/);
  const end = text.indexOf("\n\n", Math.max(start, 0));
  const rest = end === -1 ? "" : text.slice(end + 2);
  if (rest.trim() === "" || rest.split("\n").every((line) => line.trim() === "" || headerLine.test(plain(line)))) {
    return { head: text, body: null };
  }
  return { head: text.slice(0, end), body: rest };
}

/** Takes off what tools put around a header: the marks of `curl -v`, quotes, a comma at the end. */
function plain(line: string): string {
  const bare = line.trim().replace(/^[<>] ?/, "");
  const quoted = /^["'](.+?)["']\s*:\s*["'](.*)["'],?$/.exec(bare);
  return quoted ? `${quoted[1]}: ${quoted[2]}` : bare;
}

function add(headers: Record<string, string>, name: string, value: string): void {
  const known = /^HTTP_[A-Z0-9_]+$/.test(name) ? name.slice(5).replaceAll("_", "-") : name;
  const key = known.toLowerCase();
  headers[key] = headers[key] === undefined ? value.trim() : `${headers[key]}, ${value.trim()}`;
}

function readJson(text: string): Record<string, string> | null {
  if (!/^\s*\{/.test(text)) return null;
  try {
    const value: unknown = JSON.parse(text);
    const headers: Record<string, string> = {};
    for (const [name, one] of Object.entries(value as object)) add(headers, name, [one].flat().join(", "));
    return headers;
  } catch {
    return null;
  }
}
