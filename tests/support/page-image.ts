import assert from "node:assert/strict";
import { imagePath } from "#components/og/image-words.ts";
import { GET } from "../../app/og/[...path]/route.ts";

/** Asks for a picture by its address. */
export function askImage(path: string): Promise<Response> {
  const params = Promise.resolve({ path: path.slice("/og/".length).split("/") });
  return GET(new Request(`http://localhost${path}`), { params });
}

/** The picture of a page: of the size that it says, small, and nothing in the file but what is drawn. */
export async function expectImage(page: string): Promise<void> {
  const answer = await askImage(imagePath(page));
  assert.equal(answer.status, 200, page);
  assert.equal(answer.headers.get("Content-Type"), "image/png");
  const bytes = Buffer.from(await answer.arrayBuffer());
  assert.deepEqual([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], [1200, 630], page);
  assert.ok(bytes.length < 150_000, page);
  assert.doesNotMatch(bytes.toString("latin1"), /alo_|whsec_|tEXt|iTXt|zTXt|eXIf/, page);
}
