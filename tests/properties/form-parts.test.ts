import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { ApiError } from "#sandbox/errors.ts";
import { readParts } from "#sandbox/files/read-parts.ts";

const boundary = "----form-boundary";
const part = fc.record(
  {
    name: fc.stringMatching(/^[a-z]{1,8}$/),
    // Pieces of boundaries and line ends are what a reader stumbles over.
    body: fc
      .array(
        fc.oneof(
          fc.uint8Array({ maxLength: 20 }),
          fc
            .constantFrom("\r\n", "\r", "--", `\r\n--${boundary.slice(0, -1)}`, `--${boundary}`, "\r\n\r\n")
            .map((text) => Buffer.from(text)),
        ),
        { maxLength: 12 },
      )
      .map((pieces) => Buffer.concat(pieces))
      .filter(
        (body) =>
          !body.includes(`\r\n--${boundary}`) &&
          !body.subarray(0, boundary.length + 2).equals(Buffer.from(`--${boundary}`)),
      ),
  },
  { noNullPrototype: true },
);

function written(parts: readonly { name: string; body: Buffer }[]): Buffer {
  const text = parts.flatMap(({ name, body }) => [
    `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n`,
    body,
    "\r\n",
  ]);
  return Buffer.concat([...text, `--${boundary}--\r\n`].map((piece) => Buffer.from(piece)));
}

async function* inPieces(bytes: Buffer, cuts: readonly number[]): AsyncGenerator<Buffer> {
  const places = [0, ...cuts.map((cut) => cut % (bytes.length + 1)).sort((a, b) => a - b), bytes.length];
  for (let index = 1; index < places.length; index++) yield bytes.subarray(places[index - 1], places[index]);
}

async function readAll(pieces: AsyncIterable<Uint8Array>): Promise<{ name: string; body: Buffer }[]> {
  const parts: { name: string; body: Buffer }[] = [];
  for await (const { name, body } of readParts(pieces, boundary)) {
    const read: Buffer[] = [];
    for await (const piece of body) read.push(Buffer.from(piece));
    parts.push({ name, body: Buffer.concat(read) });
  }
  return parts;
}

describe("reading a form", () => {
  test("gives back the parts that were written, wherever the bytes are cut", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 5 }), fc.array(fc.nat(), { maxLength: 40 }), async (parts, cuts) => {
        assert.deepEqual(await readAll(inPieces(written(parts), cuts)), parts);
      }),
      { numRuns: 1000 },
    );
  });

  test("refuses a form that ends anywhere before its last boundary", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(part, { minLength: 1, maxLength: 3 }), fc.nat(), async (parts, cut) => {
        const whole = written(parts);
        await assert.rejects(readAll(inPieces(whole.subarray(0, cut % (whole.length - 3)), [])), ApiError);
      }),
      { numRuns: 500 },
    );
  });

  test("passes on the refusal of whoever counts the bytes, before the last boundary and after it", async () => {
    const whole = written([{ name: "a", body: Buffer.from("x") }]);
    for (const start of [whole.subarray(0, 30), whole]) {
      const pieces = async function* () {
        yield start;
        throw new ApiError("body_too_large", { detail: "Too large." });
      };
      await assert.rejects(readAll(pieces()), { code: "body_too_large" });
    }
  });

  test("calls a connection that breaks off a form that ends in the middle", async () => {
    const whole = written([{ name: "a", body: Buffer.from("x") }]);
    for (const start of [whole.subarray(0, 30), whole]) {
      const pieces = async function* () {
        yield start;
        throw new Error("aborted");
      };
      await assert.rejects(readAll(pieces()), { code: "malformed_form" });
    }
  });

  test("answers to any bytes with parts or a refusal", async () => {
    const start = Buffer.from(`--${boundary}\r\n`);
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), fc.boolean(), async (bytes, begun) => {
        await readAll(inPieces(begun ? Buffer.concat([start, bytes]) : Buffer.from(bytes), [])).catch(
          (error: unknown) => assert.ok(error instanceof ApiError, String(error)),
        );
      }),
      { numRuns: 1000 },
    );
  });

  test("passes over parts that nobody reads, and refuses more parts than a form has", async () => {
    const parts = Array.from({ length: 24 }, (_, index) => ({ name: `n${index}`, body: Buffer.from("x") }));
    const names: string[] = [];
    for await (const { name } of readParts(inPieces(written(parts), []), boundary)) names.push(name);
    assert.equal(names.length, 24);
    await assert.rejects(
      readAll(inPieces(written([...parts, { name: "more", body: Buffer.alloc(0) }]), [])),
      /more than 24/,
    );
  });
});
