import { Readable } from "node:stream";
import { byteRange } from "#sandbox/files/byte-range.ts";
import { readFile } from "#sandbox/media/read-file.ts";
import { theSandbox } from "#sandbox/sandbox.ts";

/** An uploaded file, for whoever holds its address. What it is, its bytes decided: no browser may think otherwise. */
export async function GET(request: Request, context: { params: Promise<{ token: string }> }): Promise<Response> {
  const { token } = await context.params;
  const { engine, services } = await theSandbox();
  const file = await readFile(engine, services.files, token);
  if (!file) return said(404, "There is no file at this address.");
  const etag = `"${file.sha256}"`;
  const headers = {
    "Content-Type": file.mimeType,
    "Content-Disposition": `${file.mimeType === "application/pdf" ? "attachment" : "inline"}; filename="${file.saveAs}"`,
    "Content-Security-Policy": "default-src 'none'; sandbox",
    "Cross-Origin-Resource-Policy": "cross-origin",
    "X-Content-Type-Options": "nosniff",
    "X-Robots-Tag": "noindex",
    "Cache-Control": "private, max-age=86400",
    "Accept-Ranges": "bytes",
    ETag: etag,
  };
  const range = byteRange(request.headers.get("range"), file.bytes);
  const known = request.headers.get("if-none-match") === etag;
  if (known || range === "outside" || request.method === "HEAD") {
    await file.handle.close();
    if (known) return new Response(null, { status: 304, headers });
    if (range === "outside")
      return said(416, "The file ends before that.", { "Content-Range": `bytes */${file.bytes}` });
    return new Response(null, { headers: { ...headers, "Content-Length": String(file.bytes) } });
  }
  const { from, to } = range ?? { from: 0, to: file.bytes - 1 };
  const part = range === null ? {} : { "Content-Range": `bytes ${from}-${to}/${file.bytes}` };
  const stream = Readable.toWeb(file.handle.createReadStream({ start: from, end: to }));
  return new Response(stream as unknown as BodyInit, {
    status: range === null ? 200 : 206,
    headers: { ...headers, ...part, "Content-Length": String(to - from + 1) },
  });
}

export const HEAD = GET;

function said(status: number, words: string, more: Record<string, string> = {}): Response {
  return new Response(`${words}\n`, { status, headers: { "Content-Type": "text/plain; charset=utf-8", ...more } });
}
