/** What of a page is sent: its HTML, or its Markdown under one of two names. */
export type Face = "html" | "text/markdown" | "text/plain";

const words = ["text/markdown", "text/plain"] as const;

/** What Accept asks for. Markdown is sent only to those who rank it above HTML; a star alone is HTML. */
export function chooseFace(accept: string | undefined): Face {
  if (accept === undefined || !/text\/(?:markdown|plain)/i.test(accept)) return "html";
  const ranges = readRanges(accept);
  const html = weightOf(ranges, "text/html");
  const [best] = words
    .map((type) => ({ type, weight: ranges.get(type) ?? 0 }))
    .filter(({ weight }) => weight > html)
    .sort((a, b) => b.weight - a.weight);
  return best?.type ?? "html";
}

/** Each range with its weight. One that is written twice counts by its highest. */
function readRanges(accept: string): Map<string, number> {
  const ranges = new Map<string, number>();
  for (const part of accept.toLowerCase().split(",")) {
    const [range = "", ...parameters] = part.split(";").map((word) => word.trim());
    if (range === "") continue;
    const written = parameters.find((word) => /^q\s*=/.test(word))?.replace(/^q\s*=\s*/, "");
    const weight =
      written === undefined ? 1 : /^(?:0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/.test(written) ? Number(written) : 0;
    ranges.set(range, Math.max(weight, ranges.get(range) ?? 0));
  }
  return ranges;
}

/** The weight of a type by the most exact range that names it. */
function weightOf(ranges: ReadonlyMap<string, number>, type: string): number {
  return ranges.get(type) ?? ranges.get(`${type.split("/")[0]}/*`) ?? ranges.get("*/*") ?? 0;
}

const twinned = /^\/(?:$|changelog$|docs(?:\/|$)|reference(?:\/|$))/;
const pageOnly = new Set(["/docs/oauth/return", "/reference/console"]);

/** True for an address whose page is there in Markdown too. */
export function hasTwin(path: string): boolean {
  return twinned.test(path) && !pageOnly.has(path) && !/\.(?:md|xml|json)$/.test(path);
}
