import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { Unreadable } from "#sandbox/files/file-bytes.ts";
import { typeOfBytes } from "#sandbox/media/formats/media-type.ts";
import { gif, jpeg, mp4, pdf, png, webp } from "#tests/support/sample-media.ts";
import { shapeOf } from "#tests/support/shape-of.ts";

const size = fc.integer({ min: 1, max: 9000 });
const whole = fc.tuple(size, size, fc.integer({ min: 0, max: 7 })).map(([width, height, kind]) => {
  const makers = [
    () => png(width, height),
    () => jpeg(width, height),
    () => gif(width, height),
    () => gif(width, height, [10, 20, 30]),
    () => webp(width, height),
    () => webp(width, height, "lossless"),
    () => webp(width, height, [40, 50]),
    () => mp4(width, height),
  ];
  return { width, height, file: makers[kind]?.() ?? png(width, height) };
});

/** A reader may say no, and nothing else than no: it neither breaks nor hangs. */
async function answered(file: Buffer): Promise<"read" | "refused"> {
  if (typeOfBytes(file.subarray(0, 64)) === null) return "refused";
  try {
    const { width, height, durationMs } = await shapeOf(file);
    for (const figure of [width, height, durationMs])
      assert.ok(figure === null || (Number.isSafeInteger(figure) && figure >= 0));
    return "read";
  } catch (error) {
    assert.ok(error instanceof Unreadable, String(error));
    return "refused";
  }
}

describe("the readers of media", () => {
  test("read back the size that a file was made with", async () => {
    await fc.assert(
      fc.asyncProperty(whole, async ({ width, height, file }) => {
        const shape = await shapeOf(file);
        assert.deepEqual([shape.width, shape.height], [width, height]);
      }),
      { numRuns: 300 },
    );
  });

  test("refuse a file that was cut anywhere", async () => {
    for (const file of [
      png(),
      jpeg(),
      gif(4, 3, [1, 2]),
      webp(),
      webp(4, 3, "lossless"),
      webp(4, 3, [5]),
      mp4(),
      pdf().subarray(0, -1),
    ])
      for (let length = 0; length < file.length; length++)
        assert.equal(await answered(file.subarray(0, length)), "refused", `${file.length} cut to ${length}`);
  });

  test("answer to any damage with yes or no", async () => {
    const damage = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(whole, damage, async ({ file }, changes) => {
        const damaged = Buffer.from(file);
        for (const [at, value] of changes) damaged[at % damaged.length] = value;
        await answered(damaged);
      }),
      { numRuns: 2000 },
    );
  });

  test("answer to any bytes behind the first ones of a type", async () => {
    const starts = [
      "\xff\xd8\xff",
      "\x89PNG\r\n\x1a\n",
      "GIF89a",
      "RIFF\0\0\0\0WEBP",
      "%PDF-1.7",
      "\0\0\0\x14ftypisom\0\0\0\0isom",
    ];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 400 }), async (start, rest) => {
        await answered(Buffer.concat([Buffer.from(start, "latin1"), rest]));
      }),
      { numRuns: 3000 },
    );
  });

  test("take a file of two kinds for what its first bytes say, and say nothing of the other", async () => {
    await fc.assert(
      fc.asyncProperty(whole, whole, async (first, second) => {
        const both = Buffer.concat([first.file, second.file]);
        const alone = await shapeOf(first.file);
        if (alone.type === "video/mp4") return;
        assert.deepEqual(await shapeOf(both), alone);
      }),
      { numRuns: 300 },
    );
  });
});
