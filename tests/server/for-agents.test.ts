import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { openServer } from "./support/serving.ts";

// What Next would answer: a page with headers of its own, and a twin at its address.
const server = await openServer({
  page: (message, response) => {
    const markdown = message.url?.split("?")[0]?.endsWith(".md");
    response.setHeader("Vary", "rsc, next-router-state-tree");
    response.setHeader("Content-Type", markdown ? "text/markdown; charset=utf-8" : "text/html; charset=utf-8");
    response.setHeader("Link", "</font.woff2>; rel=preload");
    response.statusCode = message.headers["if-none-match"] ? 304 : 200;
    response.end(message.headers["if-none-match"] ? undefined : `at ${message.url}`);
  },
});

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`http://127.0.0.1:${server.port}${path}`, { headers });

describe("the same address", () => {
  it("answers Markdown to who asks for it, under the name that was asked for", async () => {
    for (const type of ["text/markdown", "text/plain"]) {
      const answer = await get("/docs/posts?lang=python", { accept: type });
      assert.equal(answer.headers.get("content-type"), `${type}; charset=utf-8`);
      assert.equal(await answer.text(), "at /docs/posts.md?lang=python");
      assert.match(answer.headers.get("vary") ?? "", /rsc, next-router-state-tree, Accept/);
    }
    assert.equal(await (await get("/", { accept: "text/markdown" })).text(), "at /index.md");
    const asked = await get("/docs/posts?next=/docs?lang=go", { accept: "text/markdown" });
    assert.equal(await asked.text(), "at /docs/posts.md?next=/docs?lang=go", "a question mark may stand in a query");
  });

  it("answers HTML to all others, and says that it depends on Accept", async () => {
    const answer = await get("/docs/posts", { accept: "text/html,*/*;q=0.8" });
    assert.equal(await answer.text(), "at /docs/posts");
    assert.match(answer.headers.get("vary") ?? "", /^rsc, next-router-state-tree, Accept/);
  });

  it("names the twin, the contract, the list and itself in Link, after what Next says there", async () => {
    const link = (await get("/docs/posts")).headers.get("link") ?? "";
    assert.match(link, /^<\/font\.woff2>; rel=preload, /);
    assert.ok(link.includes('<http://localhost:3000/docs/posts.md>; rel="alternate"; type="text/markdown"'), link);
    for (const rel of ["canonical", "service-desc", "describedby"]) assert.ok(link.includes(`rel="${rel}"`), link);
  });

  it("says so on a 304 too", async () => {
    const answer = await get("/docs/posts", { "if-none-match": '"a"' });
    assert.equal(answer.status, 304);
    assert.match(answer.headers.get("vary") ?? "", /Accept/);
  });

  it("is never another for Next's own client", async () => {
    assert.equal(await (await get("/docs/posts", { accept: "text/markdown", rsc: "1" })).text(), "at /docs/posts");
  });

  it("is left alone where no page has a twin", async () => {
    const answer = await get("/settings/logs", { accept: "text/markdown" });
    assert.equal(await answer.text(), "at /settings/logs");
    assert.doesNotMatch(answer.headers.get("vary") ?? "", /\bAccept\b(?!-)/);
  });
});
