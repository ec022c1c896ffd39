import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { newKey, refusal } from "#tests/support/api-words.ts";
import { call, newWorkspace } from "#tests/support/call.ts";
import { newLiveWorkspace } from "#tests/support/live-workspace.ts";
import { drip, encoded, kept, upload } from "#tests/support/media-words.ts";
import { form, gif, jpeg, mp4, pdf, png, webp } from "#tests/support/sample-media.ts";
import { useHouse } from "#tests/support/test-sandbox.ts";

const house = useHouse();

describe("201", () => {
  test("every kind is taken for what its bytes are, whatever its name", async () => {
    const key = await newKey();
    const files = [
      [jpeg(640, 480), "image", "image/jpeg", 640, 480, null],
      [png(1200, 900), "image", "image/png", 1200, 900, null],
      [webp(320, 240), "image", "image/webp", 320, 240, null],
      [gif(32, 24, [10, 10]), "image", "image/gif", 32, 24, 200],
      [mp4(1080, 1920), "video", "video/mp4", 1080, 1920, 2500],
      [pdf(), "document", "application/pdf", null, null, null],
    ] as const;
    for (const [file, ...said] of files) {
      const media = await upload(key, file, { name: "holiday.exe", alt: "A sun over water." });
      const { kind, mimeType, width, height, durationMs } = media;
      assert.deepEqual([kind, mimeType, width, height, durationMs], said);
      assert.deepEqual(
        [media.bytes, media.status, media.alt, media.livemode],
        [file.length, "ready", "A sun over water.", false],
      );
    }
  });

  test("the answer names its address, and a file without alt has none", async () => {
    const key = await newKey();
    const answer = await call("POST", "/v1/media", { key, body: form(png()) });
    assert.equal(answer.headers.get("location"), `/v1/media/${answer.body.id}`);
    assert.equal(answer.body.alt, null);
    assert.match(String(answer.body.url), /^http:\/\/localhost:3000\/media\/[0-9A-Z]{26}-[0-9a-f]{32}$/);
  });

  test("a type that clients send when they do not know is no contradiction, and an old name is a name", async () => {
    const key = await newKey();
    for (const type of ["", "application/octet-stream", "image/jpeg", "image/jpg"])
      assert.equal((await call("POST", "/v1/media", { key, body: form(jpeg(), { type }) })).status, 201, type);
  });

  test("a live key uploads into live mode", async () => {
    const { live } = await newLiveWorkspace(house);
    assert.equal((await upload(live, png())).livemode, true);
  });

  test("a file that arrives in many small pieces is the same file", async () => {
    const key = await newKey();
    const body = new Request("http://localhost", { method: "POST", body: form(png(64, 64), { alt: "Dots." }) });
    const type = body.headers.get("content-type") ?? "";
    const bytes = Buffer.from(await body.arrayBuffer());
    const whole = await upload(key, png(64, 64));
    for (const size of [1, 7, 64, 100]) {
      const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, n) =>
        bytes.subarray(n * size, (n + 1) * size),
      );
      const answer = await drip(key, type, pieces);
      assert.deepEqual([answer.status, answer.body.sha256], [201, whole.sha256]);
    }
  });
});

describe("409", () => {
  test("media_storage_full when the workspace has no room, and then the file goes again", async () => {
    const { key, workspaceId } = await newWorkspace();
    await upload(key, png());
    await pretend(workspaceId, "bytes", 200_000_000);
    assert.equal(
      await kept(house, async () => {
        const { status, code, detail } = await refusal("POST", "/v1/media", { key, body: form(png()) });
        assert.deepEqual([status, code], [409, "media_storage_full"]);
        assert.match(detail, /200 MB/);
      }),
      0,
    );
  });

  test("a claimed workspace has more room", async () => {
    const { test: key, workspaceId } = await newLiveWorkspace(house);
    await upload(key, png());
    await pretend(workspaceId, "bytes", 200_000_000);
    await upload(key, png());
    await pretend(workspaceId, "bytes", 2_500_000_000);
    assert.equal((await refusal("POST", "/v1/media", { key, body: form(png()) })).code, "media_storage_full");
  });
});

describe("415", () => {
  test("JSON, and a form that is compressed", async () => {
    const key = await newKey();
    assert.equal((await refusal("POST", "/v1/media", { key, body: { file: "x" } })).status, 415);
    const { bytes, type } = await encoded(form(png()));
    const headers = { "content-type": type, "content-encoding": "gzip" };
    assert.equal((await refusal("POST", "/v1/media", { key, body: bytes, headers })).status, 415);
  });
});

describe("422", () => {
  test("media_unreadable for what is none of the six, is empty or is cut short", async () => {
    const key = await newKey();
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
    for (const file of [
      svg,
      Buffer.alloc(0),
      Buffer.from("%PDF"),
      png().subarray(0, -5),
      mp4().subarray(0, -9),
      png(99_999, 99_999),
    ]) {
      assert.equal(
        await kept(house, async () => {
          const { status, code, errors } = await refusal("POST", "/v1/media", {
            key,
            body: form(file, { name: "photo.png" }),
          });
          assert.deepEqual([status, code, errors[0]?.pointer], [422, "media_unreadable", "/file"]);
        }),
        0,
      );
    }
  });

  test("media_type_mismatch when the part is called something else", async () => {
    const key = await newKey();
    for (const type of ["image/png", "text/html", "video/mp4"]) {
      const { code, detail } = await refusal("POST", "/v1/media", { key, body: form(jpeg(), { type }) });
      assert.equal(code, "media_type_mismatch");
      assert.equal(detail, `The part says ${type}, and the bytes are a JPEG. Send image/jpeg, or no type.`);
    }
  });

  test("no file, two files, and every problem with the fields at once", async () => {
    const key = await newKey();
    const none = await refusal("POST", "/v1/media", { key, body: form(null, { alt: "x".repeat(1001), Alt: "y" }) });
    assert.deepEqual(none.errors.map(({ pointer, code }) => `${pointer} ${code}`).sort(), [
      "/Alt unknown_field",
      "/alt too_long",
      "/file required",
    ]);
    const two = form(png());
    two.append("file", new Blob([new Uint8Array(png())]), "second.png");
    two.append("alt", "once");
    two.append("alt", "twice");
    assert.equal(
      await kept(house, async () => {
        const { errors } = await refusal("POST", "/v1/media", { key, body: two });
        assert.deepEqual(errors.map(({ pointer, code }) => `${pointer} ${code}`).sort(), [
          "/alt duplicate_item",
          "/file duplicate_item",
        ]);
      }),
      0,
    );
  });

  test("an alt that is a file, is empty, or is no text in UTF-8", async () => {
    const key = await newKey();
    const asFile = form(png());
    asFile.append("alt", new Blob(["a sun"]), "alt.txt");
    assert.equal((await refusal("POST", "/v1/media", { key, body: asFile })).errors[0]?.code, "invalid_type");
    assert.equal(
      (await refusal("POST", "/v1/media", { key, body: form(png(), { alt: "" }) })).errors[0]?.code,
      "too_short",
    );
    const { bytes, type } = await encoded(form(png(), { alt: "?sun" }));
    for (const byte of [0, 0xff]) {
      const broken = Buffer.from(bytes);
      broken[broken.indexOf("?sun")] = byte;
      const answer = await refusal("POST", "/v1/media", { key, body: broken, headers: { "content-type": type } });
      assert.equal(answer.errors[0]?.code, "invalid_text");
    }
  });

  test("an Idempotency-Key that stands for another file or another alt", async () => {
    const key = await newKey();
    const send = (file: Buffer, alt: string) =>
      call("POST", "/v1/media", { key, body: form(file, { alt }), headers: { "idempotency-key": "one" } });
    const first = await send(png(), "A sun.");
    assert.equal(
      await kept(house, async () => {
        for (const answer of [await send(png(5, 5), "A sun."), await send(png(), "A moon.")])
          assert.deepEqual([answer.status, answer.body.code], [422, "idempotency_key_reused"]);
        // Every client makes a new boundary for every try.
        const again = await send(png(), "A sun.");
        assert.deepEqual(
          [again.status, again.text, again.headers.get("idempotency-replayed")],
          [201, first.text, "true"],
        );
      }),
      0,
    );
  });
});

/** As if the files of a workspace were so large. */
async function pretend(workspaceId: string, column: "bytes", value: number): Promise<void> {
  const sql = `UPDATE media SET ${column} = ? WHERE workspace_id = ?`;
  await house.sandbox.engine.transaction((session) => session.all({ sql, parameters: [value, workspaceId] }));
}
