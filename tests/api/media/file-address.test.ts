import assert from "node:assert/strict";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { dropWorkspace } from "#sandbox/workspaces/workspace-deletions.ts";
import { newWorkspace } from "#tests/support/call.ts";
import { upload } from "#tests/support/media-words.ts";
import { mp4, pdf, png } from "#tests/support/sample-media.ts";
import { useHouse } from "#tests/support/test-sandbox.ts";
import { GET, HEAD } from "../../../app/media/[token]/route.ts";

const house = useHouse();

function see(url: string, headers: Record<string, string> = {}, method = "GET"): Promise<Response> {
  const token = url.split("/").at(-1) ?? "";
  const verb = method === "GET" ? GET : HEAD;
  return verb(new Request(url, { headers, method }), { params: Promise.resolve({ token }) });
}

describe("the address of a file", () => {
  test("gives the very bytes that were sent, as what they are and nothing else", async () => {
    const { key } = await newWorkspace();
    const script = Buffer.concat([png(5, 5), Buffer.from("<script>alert(1)</script>")]);
    for (const [file, type, shown] of [
      [script, "image/png", "inline"],
      [mp4(), "video/mp4", "inline"],
      [pdf(), "application/pdf", "attachment"],
    ] as const) {
      const media = await upload(key, file, { name: "page.html" });
      const answer = await see(media.url);
      assert.deepEqual(Buffer.from(await answer.arrayBuffer()), file);
      assert.deepEqual(
        ["content-type", "x-content-type-options", "content-security-policy", "content-length"].map((name) =>
          answer.headers.get(name),
        ),
        [type, "nosniff", "default-src 'none'; sandbox", String(file.length)],
      );
      assert.equal(answer.headers.get("content-disposition"), `${shown}; filename="${media.id}.${type.split("/")[1]}"`);
    }
  });

  test("gives a part of it, its headers alone, or nothing new", async () => {
    const { key } = await newWorkspace();
    const file = mp4();
    const { url, sha256 } = await upload(key, file);
    const part = await see(url, { range: "bytes=4-7" });
    assert.deepEqual(
      [part.status, await part.text(), part.headers.get("content-range")],
      [206, "ftyp", `bytes 4-7/${file.length}`],
    );
    assert.equal((await see(url, { range: `bytes=${file.length}-` })).status, 416);
    assert.equal((await see(url, { "if-none-match": `"${sha256}"` })).status, 304);
    const head = await see(url, {}, "HEAD");
    assert.deepEqual(
      [head.status, head.headers.get("content-length"), await head.text()],
      [200, String(file.length), ""],
    );
  });

  test("is nobody's when the folder of files has been lost", async () => {
    const { key } = await newWorkspace();
    const { url } = await upload(key, png());
    rmSync(join(house.dataDir, "media"), { recursive: true });
    assert.equal((await see(url)).status, 404);
  });

  test("is nobody's when a letter of it is wrong", async () => {
    const { key } = await newWorkspace();
    const { url } = await upload(key, png());
    for (const wrong of [
      url.slice(0, -1),
      `${url}0`,
      url.replace(/.$/, (last) => (last === "0" ? "1" : "0")),
      `${url}/../..`,
    ])
      assert.equal((await see(wrong)).status, 404, wrong);
  });

  test("ends with its workspace", async () => {
    const { key, workspaceId } = await newWorkspace();
    const { url } = await upload(key, png());
    await house.sandbox.engine.transaction((session) => dropWorkspace(session, workspaceId));
    assert.equal((await see(url)).status, 404);
  });
});
