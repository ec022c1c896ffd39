import { imageWords, pageOfImage } from "#components/og/image-words.ts";
import { renderPageImage } from "#sandbox/cards/card-renderer.ts";
import type { PageImageWords } from "#sandbox/cards/page-image.ts";

interface Context {
  params: Promise<{ path: string[] }>;
}

const drawn = new Map<string, Promise<Uint8Array>>();

/** The picture of a page: only of those that exist, each drawn once in the life of the server. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const name = (await params).path.join("/");
  const page = pageOfImage(name);
  const words = name.endsWith(".png") ? imageWords().get(page) : undefined;
  if (!words) return new Response("There is no such picture.\n", { status: 404 });
  const image = await (drawn.get(page) ?? draw(page, words));
  return new Response(new Uint8Array(image), {
    headers: { "Content-Type": "image/png", "Cache-Control": "public, max-age=86400" },
  });
}

function draw(page: string, words: PageImageWords): Promise<Uint8Array> {
  const image = renderPageImage(words);
  drawn.set(page, image);
  image.catch(() => drawn.delete(page));
  return image;
}
