import { env } from "#sandbox/env.ts";
import { twinText } from "../../portal-twins.ts";
import { textAnswer } from "../../text-answer.ts";

interface Params {
  params: Promise<{ path: string[] }>;
}

/** A page in Markdown. `next.config.mjs` leads `/docs/posts.md` here. */
export async function GET(request: Request, { params }: Params): Promise<Response> {
  const { path } = await params;
  const found = await twinText(`/${path.join("/")}.md`);
  const { publicUrl } = env();
  if (!found) {
    const text = `# There is no such page\n\nAll pages: [llms.txt](${publicUrl}/llms.txt).\n`;
    return new Response(text, { status: 404, headers: { "Content-Type": "text/markdown; charset=utf-8" } });
  }
  const Link = `<${publicUrl}${found.twin.path}>; rel="canonical", <${publicUrl}/llms.txt>; rel="describedby"`;
  return textAnswer(request, found.text, "text/markdown", { Link });
}
