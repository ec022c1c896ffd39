import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { quietWords, shownPath } from "#sandbox/observe/quiet-words.ts";
import { randomToken } from "#sandbox/secrets.ts";

describe("a path for the log", () => {
  for (const [sent, shown] of [
    ["/v1/posts?cursor=secret", "/v1/posts"],
    ["/v1/posts/post_01JRQ3M0V5T8Q4C6R9XK3ZB7N1", "/v1/posts/post_01JRQ3M0V5T8Q4C6R9XK3ZB7N1"],
    ["/.well-known/security.txt", "/.well-known/security.txt"],
    ["/docs/rate-limits.md#top", "/docs/rate-limits.md"],
    ["/sandbox/shared/calm-words/more", "/sandbox/shared/…"],
    ["/v1/posts/alo_live_abcdefgh", "/v1/posts/…"],
    ["/v1/mara@example.com", "/v1/…"],
  ] as const)
    test(`${sent} is shown as ${shown}`, () => assert.equal(shownPath(sent), shown));

  test("no token of the house comes through", () => {
    for (let count = 0; count < 2000; count++) assert.equal(shownPath(`/x/${randomToken(16)}`), "/x/…");
  });
});

describe("words of an error for the log", () => {
  for (const [said, shown] of [
    [`bad key alo_live_${"a".repeat(38)}`, "bad key alo_live_…aaaa"],
    ["Authorization: Bearer abc.def-1", "Authorization: Bearer …"],
    ["connect to postgres://mara:calm@db.example.com/x", "connect to postgres://…@db.example.com/x"],
    ["GET https://a.example.com/hook?token=calm failed", "GET https://a.example.com/hook?… failed"],
    ["page /sandbox/shared/kQ0f broke", "page /sandbox/shared/… broke"],
    ["token 0123456789abcdef0123456789abcdef is old", "token … is old"],
    ["req_01JRQ3M0V5T8Q4C6R9XK3ZB7N1 broke", "req_01JRQ3M0V5T8Q4C6R9XK3ZB7N1 broke"],
    ["Is it? Yes.", "Is it? Yes."],
  ] as const)
    test(`"${said}" is shown as "${shown}"`, () => assert.equal(quietWords(said), shown));
});
