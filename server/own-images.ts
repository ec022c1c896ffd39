const place = '"/og/';

/** Pictures of pages must be named with a host, and a page that was built does not know on which host it is read. */
export function imagesFromHere(html: Buffer, publicUrl: string): Buffer {
  if (!html.includes(place)) return html;
  return Buffer.from(html.toString("utf8").replaceAll(place, `"${publicUrl}/og/`));
}
