import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { newKey, refusal } from "#tests/support/api-words.ts";
import { drip, encoded, kept } from "#tests/support/media-words.ts";
import { form, png } from "#tests/support/sample-media.ts";
import { useHouse } from "#tests/support/test-sandbox.ts";

const house = useHouse();

describe("400", () => {
  test("a form that ends in the middle leaves nothing behind", async () => {
    const key = await newKey();
    const { bytes, type } = await encoded(form(png(64, 64), { alt: "Dots." }));
    for (const length of [0, 10, 60, 200, bytes.length - 60, bytes.length - 20, bytes.length - 4]) {
      const sent = { key, body: bytes.subarray(0, length), headers: { "content-type": type } };
      assert.equal(
        await kept(house, async () => {
          const { status, code } = await refusal("POST", "/v1/media", sent);
          assert.deepEqual([status, code], [400, "malformed_form"], `${length} of ${bytes.length}`);
        }),
        0,
      );
    }
  });

  test("a form without a boundary, or with another one", async () => {
    const key = await newKey();
    const { bytes } = await encoded(form(png()));
    for (const type of ["multipart/form-data", "multipart/form-data; boundary=another"]) {
      const { code } = await refusal("POST", "/v1/media", { key, body: bytes, headers: { "content-type": type } });
      assert.equal(code, "malformed_form", type);
    }
  });

  test("a caller who hangs up in the middle leaves nothing behind", async () => {
    const key = await newKey();
    const { bytes, type } = await encoded(form(png(64, 64)));
    assert.equal(
      await kept(house, async () => {
        const answer = await drip(key, type, [bytes.subarray(0, 150), new Error("The line is gone.")]);
        assert.equal(answer.body.code, "malformed_form");
      }),
      0,
    );
  });
});

describe("413", () => {
  test("an image of more than 20 MB is refused before the rest of it has come", async () => {
    const key = await newKey();
    const { bytes, type } = await encoded(form(Buffer.concat([png(), Buffer.alloc(20_000_001)])));
    let given = 0;
    const pieces = (function* () {
      for (let at = 0; at < bytes.length; at += 65_536) {
        given = at;
        yield bytes.subarray(at, at + 65_536);
      }
      for (let more = 0; more < 1000; more++) yield Buffer.alloc(65_536, 1);
      given = Number.POSITIVE_INFINITY;
    })();
    assert.equal(
      await kept(house, async () => {
        const answer = await drip(key, type, pieces);
        assert.deepEqual([answer.status, answer.body.detail], [413, "A PNG may have 20 MB. Make this one smaller."]);
      }),
      0,
    );
    assert.ok(given < 21_000_000);
  });

  test("a body that says itself that it is too long is not read", async () => {
    const key = await newKey();
    const headers = { "content-type": "multipart/form-data; boundary=b", "content-length": "200000000" };
    assert.equal((await refusal("POST", "/v1/media", { key, body: "--b", headers })).code, "body_too_large");
  });
});
