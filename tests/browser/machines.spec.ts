import { type APIRequestContext, expect, test } from "@playwright/test";
import { twinPath } from "#components/twins/twin-links.ts";
import { readMarkdown } from "#tests/support/read-markdown.ts";
import { headingsOf } from "./support/headings-of.ts";

// What an agent finds on a running portal: the questions of Mintlify's `mint score`, as far as they apply here.

/** Headings within a tool, which a twin names in a sentence. */
const ofTools = new Set(["What followed, without the wait.", "Nothing yet", "Nothing to check yet."]);

test("every address of llms.txt answers Markdown with the headings of its page", async ({ request }) => {
  const links = readMarkdown(await textOf(request, "/llms.txt")).links.filter((link) => link.endsWith(".md"));
  const sitemap = await textOf(request, "/sitemap.xml");
  const paths = [...sitemap.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, at = ""]) => new URL(at).pathname);
  expect(new Set(links.map((link) => new URL(link).pathname))).toEqual(
    new Set([...paths.map(twinPath), "/docs/agents.md"]),
  );
  const differing: unknown[] = [];
  for (const path of paths) {
    const [page, twin] = await Promise.all([textOf(request, path), textOf(request, twinPath(path))]);
    const onPage = headingsOf(page).filter((heading) => !ofTools.has(heading));
    const inTwin = readMarkdown(twin).headings.map(({ text }) => text);
    if (onPage.join("\n") !== inTwin.join("\n")) differing.push({ path, onPage, inTwin });
  }
  expect(differing).toEqual([]);
});

test("a page and its Markdown share an address, and a cache can tell them apart", async ({ request }) => {
  for (const type of ["text/markdown", "text/plain"]) {
    const answer = await request.get("/docs/posts", { headers: { accept: type } });
    expect(answer.headers()["content-type"]).toBe(`${type}; charset=utf-8`);
    expect(await answer.text()).toContain("# One post, many channels.");
  }
  const page = await request.get("/docs/posts", { headers: { accept: "text/html" } });
  expect(page.headers()["content-type"]).toContain("text/html");
  expect(page.headers().vary).toMatch(/rsc.*Accept$/);
  expect(page.headers().link).toContain('/docs/posts.md>; rel="alternate"; type="text/markdown"');
});

test("the contract, the skill, the catalog and robots.txt are where machines look for them", async ({ request }) => {
  for (const path of [
    "/openapi.yaml",
    "/openapi.json",
    "/skill.md",
    "/.well-known/agent-skills/index.json",
    "/.well-known/agent-skills/aloha-api/SKILL.md",
    "/.well-known/skills/index.json",
    "/.well-known/skills/aloha-api/SKILL.md",
    "/.well-known/api-catalog",
    "/.well-known/security.txt",
    "/robots.txt",
    "/llms-full.txt",
  ])
    expect((await textOf(request, path)).length, path).toBeGreaterThan(100);
});

test("pages hold data blocks that parse, and the content policy minds nothing of them", async ({ page }) => {
  const faults: string[] = [];
  page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  for (const [path, types] of [
    ["/", ["WebSite", "SoftwareApplication"]],
    ["/docs/webhooks/retries", ["TechArticle", "BreadcrumbList"]],
    ["/docs/errors/rate_limited", ["TechArticle", "BreadcrumbList"]],
    ["/changelog", ["TechArticle", "BreadcrumbList"]],
    ["/reference/posts/createPost", ["TechArticle", "BreadcrumbList"]],
  ] as const) {
    await page.goto(path);
    const block = await page.locator('script[type="application/ld+json"]').textContent();
    const { "@graph": graph } = JSON.parse(block ?? "") as { "@graph": { "@type": string }[] };
    expect(graph.map((thing) => thing["@type"])).toEqual(types);
  }
  expect(faults).toEqual([]);
});

async function textOf(request: APIRequestContext, path: string): Promise<string> {
  const answer = await request.get(path, { headers: { accept: "text/html" } });
  expect(answer.status(), path).toBe(200);
  return answer.text();
}
