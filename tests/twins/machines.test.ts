import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { twinPath } from "#components/twins/twin-links.ts";
import { env } from "#sandbox/env.ts";
import { sha256Hex } from "#sandbox/secrets.ts";
import { readMarkdown } from "#tests/support/read-markdown.ts";
import { GET as skillFile } from "../../app/.well-known/agent-skills/aloha-api/SKILL.md/route.ts";
import { GET as skillIndex } from "../../app/.well-known/agent-skills/index.json/route.ts";
import { GET as apiCatalog } from "../../app/.well-known/api-catalog/route.ts";
import { GET as securityText } from "../../app/.well-known/security.txt/route.ts";
import { GET as firstSkillIndex } from "../../app/.well-known/skills/index.json/route.ts";
import { GET as llms } from "../../app/llms.txt/route.ts";
import { GET as llmsFull } from "../../app/llms-full.txt/route.ts";
import { portalTwins } from "../../app/portal-twins.ts";
import { GET as robots } from "../../app/robots.txt/route.ts";
import { GET as sitemap } from "../../app/sitemap.xml/route.ts";
import { GET as shortSkill } from "../../app/skill.md/route.ts";
import { GET as twin } from "../../app/twin/[...path]/route.ts";
import { pageSources } from "../../scripts/generate/page-sources.ts";
import { hasTwin } from "../../server/negotiate.ts";

const base = env().publicUrl;
const ask = (headers: Record<string, string> = {}) => new Request(base, { headers });
const askTwin = (path: string, headers = {}) =>
  twin(ask(headers), { params: Promise.resolve({ path: path.slice(1).replace(/\.md$/, "").split("/") }) });

describe("the sets", () => {
  it("are one: pages with sources, twins, sitemap, llms.txt, and what the server takes for a page with a twin", async () => {
    const pages = [...pageSources().keys()].sort();
    const twins = portalTwins().map(({ path }) => path);
    assert.deepEqual(twins.toSorted(), pages);
    const located = [...(await sitemap(ask()).text()).matchAll(/<loc>(.*?)<\/loc>/g)].map(([, at = ""]) => at);
    assert.deepEqual(
      located,
      twins.map((path) => base + path),
    );
    const listed = readMarkdown(await (await llms(ask())).text()).links.filter((link) => link.endsWith(".md"));
    assert.deepEqual(new Set(listed), new Set(twins.map((path) => base + twinPath(path))));
    assert.deepEqual(
      twins.filter((path) => !hasTwin(path)),
      [],
    );
  });

  it("have the day of each change in the sitemap", async () => {
    const text = await sitemap(ask()).text();
    const days = [...text.matchAll(/<lastmod>(.*?)<\/lastmod>/g)].map(([, day = ""]) => day);
    assert.equal(days.length, portalTwins().length);
    for (const day of days) assert.match(day, /^20\d\d-\d\d-\d\d$/);
  });
});

describe("a twin", () => {
  it("is Markdown that any origin may read, and names its page", async () => {
    const answer = await askTwin("/docs/posts.md");
    assert.equal(answer.headers.get("content-type"), "text/markdown; charset=utf-8");
    assert.equal(answer.headers.get("access-control-allow-origin"), "*");
    assert.match(answer.headers.get("link") ?? "", /\/docs\/posts>; rel="canonical"/);
    assert.match(await answer.text(), /^# One post, many channels\./);
  });

  it("has requests that go to this very API, in every language", async () => {
    for (const path of ["/docs/quickstart.md", "/reference/posts/createPost.md", "/index.md"]) {
      const { fences } = readMarkdown(await (await askTwin(path)).text());
      const { apiUrl } = env();
      const asked = {
        bash: `${apiUrl}/v1/posts`,
        typescript: `baseURL: "${apiUrl}/v1"`,
        python: `base_url="${apiUrl}/v1"`,
      };
      for (const [lang, text] of Object.entries(asked))
        assert.ok(
          fences.some((fence) => fence.lang === lang && fence.text.includes(text)),
          `${path}: ${lang}`,
        );
    }
  });

  it("is not sent again to who has it", async () => {
    const tag = (await askTwin("/changelog.md")).headers.get("etag") ?? "";
    for (const known of [tag, `W/${tag}`, `"other", ${tag}`]) {
      const again = await askTwin("/changelog.md", { "if-none-match": known });
      assert.equal(again.status, 304);
      assert.equal(await again.text(), "");
    }
  });

  it("of no page is a 404 that leads to the list", async () => {
    const answer = await askTwin("/docs/nothing.md");
    assert.equal(answer.status, 404);
    assert.match(await answer.text(), /llms\.txt/);
  });
});

describe("llms.txt", () => {
  it("has a title, a summary, directions and a list of Markdown links, in at most 50 KB", async () => {
    const text = await (await llms(ask())).text();
    assert.ok(Buffer.byteLength(text) <= 50_000, `${Buffer.byteLength(text)} bytes`);
    assert.match(text, /^# Aloha API\n\n> .+\n\n/);
    assert.match(text, /Accept asks for/);
    for (const line of text.split("\n").filter((one) => one.startsWith("- [") && one.includes(".md)")))
      assert.match(line, /^- \[.+\]\(\S+\.md\): \S/);
  });

  it("has all pages in one file of at most 600 KB, each under its heading", async () => {
    const text = await (await llmsFull(ask())).text();
    assert.ok(Buffer.byteLength(text) <= 600_000, `${Buffer.byteLength(text)} bytes`);
    const { headings, raw } = readMarkdown(text);
    assert.equal(headings.filter(({ depth }) => depth === 1).length, portalTwins().length + 1);
    assert.deepEqual(raw, []);
    for (const { path } of portalTwins()) assert.ok(text.includes(`Source: ${base}${twinPath(path)}\n`), path);
  });
});

describe("what lies at known places", () => {
  it("is a catalog of the API that leads to the contract", async () => {
    const answer = apiCatalog(ask());
    assert.match(answer.headers.get("content-type") ?? "", /^application\/linkset\+json/);
    const { linkset } = (await answer.json()) as { linkset: Record<string, { href: string }[]>[] };
    assert.deepEqual(
      linkset[0]?.["service-desc"]?.map(({ href }) => href),
      [`${base}/openapi.yaml`, `${base}/openapi.json`],
    );
  });

  it("is a skill with the hash that the index names, at each of its addresses", async () => {
    const text = await skillFile(ask()).text();
    const { skills } = (await skillIndex(ask()).json()) as { skills: { name: string; url: string; digest: string }[] };
    assert.equal(skills[0]?.digest, `sha256:${sha256Hex(text)}`);
    assert.equal(skills[0]?.url, "/.well-known/agent-skills/aloha-api/SKILL.md");
    assert.equal(await shortSkill(ask()).text(), text);
    const first = (await firstSkillIndex(ask()).json()) as { skills: { name: string; files: string[] }[] };
    assert.deepEqual(first.skills[0]?.files, ["SKILL.md"]);
    assert.match(text, /^---\nname: aloha-api\ndescription: .{20,1024}\n---\n/);
    const twins = new Set(portalTwins().map(({ path }) => base + twinPath(path)));
    for (const link of readMarkdown(text.replace(/^---[\s\S]*?\n---/, "")).links)
      assert.ok(twins.has(link) || /\/(?:llms\.txt|openapi\.yaml)$/.test(link), link);
  });

  it("is a security.txt that RFC 9116 allows, and that is never stale", async () => {
    const answer = securityText(ask());
    assert.equal(answer.headers.get("content-type"), "text/plain; charset=utf-8");
    const lines = (await answer.text()).trimEnd().split("\n");
    const fields = new Map(lines.map((line) => line.split(/: (.*)/) as [string, string]));
    assert.equal(fields.size, lines.length, "each field once");
    assert.match(fields.get("Contact") ?? "", /^(mailto:[^@\s]+@[^@\s]+|https:\/\/\S+)$/);
    assert.equal(fields.get("Canonical"), `${base}/.well-known/security.txt`);
    assert.match(fields.get("Expires") ?? "", /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.000Z$/);
    const days = (Date.parse(fields.get("Expires") ?? "") - Date.now()) / 86_400_000;
    assert.ok(days > 30 && days < 365, `${days} days`);
    const [, path = "", anchor = ""] = /^(\/[^#]+)#(.+)$/.exec(fields.get("Policy")?.slice(base.length) ?? "") ?? [];
    const policy = await (await askTwin(`${path}.md`)).text();
    assert.ok(policy.includes("## Report a hole") && anchor === "report-a-hole");
  });

  it("is a robots.txt that shuts no reader out and names the sitemap", async () => {
    const text = await robots(ask()).text();
    assert.match(text, /^User-agent: \*\nAllow: \/\n/);
    assert.doesNotMatch(text, /^Disallow: \/(?:docs|reference|changelog)?$/m);
    assert.ok(text.includes(`Sitemap: ${base}/sitemap.xml`));
  });
});
