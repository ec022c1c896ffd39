/** The headings of an HTML page, without the sign that only eyes are meant to see. */
export function headingsOf(html: string): string[] {
  return [...html.matchAll(/<h[1-3]\b[^>]*>(.*?)<\/h[1-3]>/gs)].map(([, inside = ""]) => plainText(inside));
}

/** What a page says of itself in this tag of its head. */
export function metaOf(html: string, property: string): string | undefined {
  const words = new RegExp(`<meta property="${property}" content="([^"]*)"`).exec(html)?.[1];
  return words === undefined ? undefined : plainText(words);
}

function plainText(html: string): string {
  return html
    .replace(/<span aria-hidden="true">.*?<\/span>/g, "")
    .replace(/<[^>]+>/g, "")
    .replace(/&#x27;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&amp;/g, "&")
    .replace(/\s+/g, " ")
    .trim();
}
