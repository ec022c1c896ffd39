import { matchesTag } from "#sandbox/match-tag.ts";
import { sha256Hex } from "#sandbox/secrets.ts";

/** A text for machines: any page of any site may read it, and who has it asks whether it is still the same. */
export function textAnswer(request: Request, text: string, type: string, more: Record<string, string> = {}): Response {
  const tag = `"${sha256Hex(text).slice(0, 32)}"`;
  const headers = {
    ETag: tag,
    "Cache-Control": "public, max-age=300",
    "Access-Control-Allow-Origin": "*",
    ...more,
  };
  const known = request.headers.get("if-none-match");
  if (known !== null && matchesTag(known, tag)) return new Response(null, { status: 304, headers });
  return new Response(text, { headers: { ...headers, "Content-Type": `${type}; charset=utf-8` } });
}
