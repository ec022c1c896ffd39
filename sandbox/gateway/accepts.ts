/** Whether an Accept header has a place for a media type: the most exact range decides, and q=0 refuses. */
export function accepts(header: string | null, type: string): boolean {
  if (header === null || header.trim() === "") return true;
  const ranges = [type, `${type.split("/")[0]}/*`, "*/*"];
  const qualities = new Map(header.split(",").map(rangeOf));
  const decided = ranges.find((range) => qualities.has(range));
  return decided !== undefined && (qualities.get(decided) ?? 0) > 0;
}

function rangeOf(part: string): [range: string, quality: number] {
  const [range = "", ...parameters] = part.split(";").map((word) => word.trim().toLowerCase());
  const quality = parameters.find((parameter) => parameter.startsWith("q="))?.slice(2);
  return [range, quality === undefined ? 1 : Number(quality) || 0];
}
