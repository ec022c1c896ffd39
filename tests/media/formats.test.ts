import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { FileBytes, Unreadable } from "#sandbox/files/file-bytes.ts";
import { typeOfBytes } from "#sandbox/media/formats/media-type.ts";
import { readShape } from "#sandbox/media/formats/read-shape.ts";
import { box, gif, jpeg, jpegPart, mp4, pdf, png, webp } from "#tests/support/sample-media.ts";
import { shapeOf, source } from "#tests/support/shape-of.ts";

describe("what a file is and says of itself", () => {
  test("JPEG: the size stands in its frame, and a camera held on its side changes the places", async () => {
    assert.deepEqual(await shapeOf(jpeg(640, 480)), { type: "image/jpeg", width: 640, height: 480, durationMs: null });
    for (const [orientation, turned] of [
      [3, false],
      [5, true],
      [6, true],
      [8, true],
      [9, false],
    ] as const) {
      const { width, height } = await shapeOf(jpeg(640, 480, orientation));
      assert.deepEqual([width, height], turned ? [480, 640] : [640, 480], `orientation ${orientation}`);
    }
  });

  test("JPEG and GIF: their data may lie across the windows through which they are read, wherever it is cut", async () => {
    const [scan, end] = [jpeg(640, 480).subarray(0, -2), jpeg().subarray(-2)];
    for (let shift = 0; shift < 4; shift++) {
      for (const dots of [Buffer.from([0xff, 0]), Buffer.from([0xff, 0xd3]), Buffer.from([7, 0xff, 0])]) {
        const file = Buffer.concat([scan, Buffer.alloc(shift, 1), Buffer.alloc(dots.length * 70_000, dots), end]);
        assert.equal((await shapeOf(file)).width, 640);
        await assert.rejects(shapeOf(file.subarray(0, -1)), Unreadable);
      }
      const blocks = Buffer.concat([Buffer.from([0x21, 0xfe, 1 + shift]), Buffer.alloc(1 + shift, 9)]);
      const many = Buffer.concat([blocks, Buffer.alloc(200_000, Buffer.from([1, 7])), Buffer.from([0, 0x3b])]);
      assert.equal((await shapeOf(Buffer.concat([gif(640, 480).subarray(0, -1), many]))).width, 640);
    }
  });

  test("JPEG: a thumbnail inside of it, bytes of filling and bytes behind the end change nothing", async () => {
    const whole = jpeg(640, 480);
    const thumbnail = jpegPart(0xe2, jpeg(16, 12));
    const filled = Buffer.concat([
      whole.subarray(0, 2),
      thumbnail,
      Buffer.from([0xff, 0xff]),
      whole.subarray(2),
      Buffer.alloc(99),
    ]);
    const { width, height } = await shapeOf(filled);
    assert.deepEqual([width, height], [640, 480]);
  });

  test("PNG: the size stands in its header", async () => {
    assert.deepEqual(await shapeOf(png(1200, 900)), { type: "image/png", width: 1200, height: 900, durationMs: null });
  });

  test("GIF: several frames make it a moving one, and a hurried frame stands for a tenth of a second", async () => {
    assert.deepEqual(await shapeOf(gif(32, 24)), { type: "image/gif", width: 32, height: 24, durationMs: null });
    assert.equal((await shapeOf(gif(32, 24, [50, 25, 0]))).durationMs, 500 + 250 + 100);
  });

  test("WebP: lossy, lossless and moving", async () => {
    assert.deepEqual(await shapeOf(webp(640, 480)), { type: "image/webp", width: 640, height: 480, durationMs: null });
    const lossless = await shapeOf(webp(16383, 9, "lossless"));
    assert.deepEqual([lossless.width, lossless.height], [16383, 9]);
    assert.deepEqual(await shapeOf(webp(800, 600, [120, 80])), {
      type: "image/webp",
      width: 800,
      height: 600,
      durationMs: 200,
    });
  });

  test("MP4: the size of the video track as a player turns it, and the length of the film", async () => {
    assert.deepEqual(await shapeOf(mp4(1920, 1080)), {
      type: "video/mp4",
      width: 1920,
      height: 1080,
      durationMs: 2500,
    });
    const turned = await shapeOf(mp4(1920, 1080, { turned: true }));
    assert.deepEqual([turned.width, turned.height], [1080, 1920]);
    assert.equal((await shapeOf(mp4(16, 9, { durationMs: 0 }))).durationMs, null);
  });

  test("PDF: it has neither size nor length", async () => {
    assert.deepEqual(await shapeOf(pdf()), { type: "application/pdf", width: null, height: null, durationMs: null });
  });
});

describe("what is not taken", () => {
  test("other kinds of files are none of ours, whatever comes later in them", () => {
    const others = [
      "",
      "\0\0\0\0",
      "<svg xmlns='http://www.w3.org/2000/svg'/>",
      "<!doctype html><script>",
      "BM6\0\0\0",
      "II*\0",
      "PK\x03\x04",
      "MZ\x90\0",
      "#!/bin/sh\n",
      "RIFF\0\0\0\0WAVE",
      "RIFF\0\0\0\0AVI ",
      "\x1aE\xdf\xa3",
      "GIF88a",
      " %PDF-1.7",
      "\xff\xd8",
      "\x89PNG\n",
      "\0\0\0\x18ftypheic\0\0\0\0heicmif1",
      "\0\0\0\x1cftypavif\0\0\0\0avifmif1",
      "\0\0\0\x14ftypqt  \0\0\0\0qt  ",
      "\0\0\0\x18ftyp",
    ];
    for (const text of others) {
      const bytes = Buffer.concat([Buffer.from(text, "latin1"), png()]);
      assert.equal(typeOfBytes(text === "" ? Buffer.alloc(0) : bytes), null, JSON.stringify(text));
    }
  });

  test("a size that is nought, or that no viewer could hold", async () => {
    for (const file of [png(0, 4), png(4, 0), jpeg(0, 4), gif(4, 0), webp(0, 9), mp4(0, 0)]) await refused(file);
    for (const file of [
      png(0x7fffffff, 0x7fffffff),
      png(0xffffffff, 1),
      png(10_001, 10_000),
      jpeg(65_535, 65_535),
      webp(16384, 16384, "lossless"),
      webp(0xffffff, 0xffffff, [1]),
      gif(65_535, 65_535),
    ])
      await refused(file);
    assert.equal((await shapeOf(png(10_000, 10_000))).width, 10_000);
  });

  test("a PNG whose header was changed, or that holds no image", async () => {
    const changed = png(4, 3);
    changed[19] = 9;
    await refused(changed);
    const whole = png(4, 3);
    await refused(Buffer.concat([whole.subarray(0, 33), whole.subarray(-12)]));
  });

  test("an MP4 without pictures, without an index, or with more boxes than a film has", async () => {
    await refused(mp4(16, 9, { handler: "soun" }));
    await refused(box("ftyp", Buffer.from("isom\0\0\x02\0isom", "latin1")));
    const boxes = Buffer.concat(Array.from({ length: 200_001 }, () => box("free")));
    await refused(Buffer.concat([box("ftyp", Buffer.from("isom\0\0\x02\0isom", "latin1")), boxes]));
  });

  test("a file of more parts than any needs, which would only keep us busy", async () => {
    const [head, parts] = [jpeg().subarray(0, 2), Buffer.alloc(800_004, Buffer.from([0xff, 0xe2, 0, 2]))];
    await refused(Buffer.concat([head, parts, jpeg().subarray(2)]));
    const chunk = Buffer.from([0, 0, 0, 0, 0x74, 0x45, 0x58, 0x74, 0, 0, 0, 0]);
    await refused(Buffer.concat([png().subarray(0, 33), Buffer.alloc(2_400_012, chunk), png().subarray(33)]));
  });

  test("a small file that would unpack to gigabytes costs nothing: its pixels are never unpacked", async () => {
    const read = { bytes: 0 };
    const bomb = png(10_000, 10_000, [["zTXt", Buffer.alloc(5_000_000)]]);
    const shape = await readShape(new FileBytes(source(bomb, read), bomb.length), "image/png");
    assert.deepEqual([shape.width, shape.height], [10_000, 10_000]);
    assert.ok(read.bytes <= 200_000, `${read.bytes} bytes were read of ${bomb.length}`);
  });

  async function refused(file: Buffer): Promise<void> {
    await assert.rejects(shapeOf(file), Unreadable);
  }
});
