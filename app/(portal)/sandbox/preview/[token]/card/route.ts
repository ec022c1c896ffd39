import { readCard } from "#sandbox/posts/read-preview.ts";
import { theSandbox } from "#sandbox/sandbox.ts";

/** The typeset picture of one delivery. Its address never shows another picture. */
export async function GET(_request: Request, context: { params: Promise<{ token: string }> }): Promise<Response> {
  const { token } = await context.params;
  const { engine } = await theSandbox();
  const png = await readCard(engine, token);
  if (!png)
    return new Response("There is no card at this address.\n", {
      status: 404,
      headers: { "Content-Type": "text/plain; charset=utf-8" },
    });
  return new Response(png as BodyInit, {
    headers: { "Content-Type": "image/png", "Cache-Control": "private, max-age=86400", "X-Robots-Tag": "noindex" },
  });
}
