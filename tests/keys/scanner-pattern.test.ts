import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { crc32 } from "node:zlib";
import { makeSecret } from "#sandbox/keys/key-format.ts";
import { makeCode, makeToken } from "#sandbox/oauth/token-text.ts";

const digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const made = [
  ...[true, false].map(makeSecret),
  ...[true, false].flatMap((live) => [makeToken("access", live), makeToken("refresh", live)]),
];

/** The pattern as each page tells it to people who scan. */
const told = [
  /regex = '''(.+?)'''/.exec(readFileSync("SECURITY.md", "utf8"))?.[1],
  /^`(\\balo_.+)`$/m.exec(readFileSync("content/docs/authentication.mdx", "utf8"))?.[1],
];

test("both pages tell one pattern", () => {
  assert.ok(told[0]);
  assert.equal(told[0], told[1]);
});

test("it finds every credential that is made, wherever it stands, and no sample", () => {
  const pattern = new RegExp(told[0] ?? "", "g");
  for (const secret of made)
    for (const text of [secret, `KEY="${secret}"`, `Bearer ${secret}\n`, `a=${secret}&b`, `https://a/?k=${secret}.`])
      assert.deepEqual(text.match(pattern), [secret], text);
  const samples = ["alo_test_xxxxxxxx", "alo_live_…a1b2", makeSecret(true).slice(0, -1), `${makeSecret(true)}a`];
  for (const text of samples) assert.equal(text.match(pattern), null, text);
});

test("the checksum is what SECURITY.md says, so a scanner can tell a credential from a text like one", () => {
  for (const secret of [...made, makeCode()]) {
    let value = crc32(secret.slice(0, -6));
    let expected = "";
    for (let place = 0; place < 6; place++) {
      expected = digits[value % 62] + expected;
      value = Math.floor(value / 62);
    }
    assert.equal(secret.slice(-6), expected);
  }
});
