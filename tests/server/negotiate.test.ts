import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { accepts } from "#components/agents/agent-tables.ts";
import { chooseFace, hasTwin } from "../../server/negotiate.ts";

describe("Accept", () => {
  const cases: [string | undefined, ReturnType<typeof chooseFace>][] = [
    [undefined, "html"],
    ["", "html"],
    ["*/*", "html"],
    ["text/*", "html"],
    ["text/html", "html"],
    ["text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", "html"],
    ["text/markdown", "text/markdown"],
    ["TEXT/Markdown", "text/markdown"],
    ["text/plain", "text/plain"],
    ["text/markdown, text/html;q=0.9", "text/markdown"],
    ["text/markdown, text/html", "html"],
    ["text/html, text/markdown;q=0.9", "html"],
    ["text/plain, text/markdown", "text/markdown"],
    ["text/plain, text/markdown;q=0.5", "text/plain"],
    ["text/markdown;q=0", "html"],
    ["text/markdown;q=0.1, text/html;q=0", "text/markdown"],
    ["text/markdown, */*", "html"],
    ["text/markdown, */*;q=0.1", "text/markdown"],
    ["text/markdown, text/*;q=0.8, text/html;q=0.9", "text/markdown"],
    ["text/markdown;q=0.5, text/*", "html"],
    ["text/markdown;q=nonsense", "html"],
    ["text/markdown;q=1.5", "html"],
    ["text/markdown; charset=utf-8; q = 0.4", "text/markdown"],
    [",,text/markdown,", "text/markdown"],
    ["text/markdownish", "html"],
  ];
  for (const [accept, face] of cases)
    it(`${accept ?? "left out"} is ${face}`, () => assert.equal(chooseFace(accept), face));

  it("does what the guide for agents says", () => {
    for (const { accept, face } of accepts) assert.equal(chooseFace(accept), face, accept);
  });

  it("gives Markdown exactly when its weight is above that of HTML, in whatever order they stand", () => {
    const weight = fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000);
    fc.assert(
      fc.property(weight, weight, weight, fc.boolean(), (markdown, html, star, turned) => {
        const parts = [`text/markdown;q=${markdown}`, `text/html;q=${html}`, `*/*;q=${star}`];
        const face = chooseFace((turned ? parts.reverse() : parts).join(", "));
        assert.equal(face, markdown > html ? "text/markdown" : "html");
      }),
    );
  });

  it("never fails, whatever stands in it", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        assert.ok(["html", "text/markdown", "text/plain"].includes(chooseFace(`text/markdown;${text}`)));
      }),
    );
  });
});

it("only addresses of pages have a twin", () => {
  for (const path of [
    "/",
    "/docs",
    "/docs/posts",
    "/docs/errors/not_found",
    "/reference/events/post.published",
    "/changelog",
  ])
    assert.equal(hasTwin(path), true, path);
  for (const path of [
    "/docs/posts.md",
    "/changelog/rss.xml",
    "/changelog/feed.json",
    "/settings/logs",
    "/docsy",
    "/docs/oauth/return",
    "/openapi.yaml",
  ])
    assert.equal(hasTwin(path), false, path);
});
