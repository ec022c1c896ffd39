import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { before, describe, it } from "node:test";
import { readFront, readGuideSource } from "#components/docs/guide-source.ts";
import { referencePaths } from "#components/reference/reference-tree.ts";
import { twinPath } from "#components/twins/twin-links.ts";
import { type Twin, twins } from "#components/twins/twins.ts";
import { docsPath, navigation, pagesOf } from "#content/navigation.ts";
import { codes } from "#sandbox/contract/facts.gen.ts";
import { systemClock } from "#sandbox/time/clock.ts";
import { anchorOf, type MarkdownView, readMarkdown } from "#tests/support/read-markdown.ts";

const base = "https://portal.example";
const all = twins({ now: systemClock.now(), base });
const read: { readonly twin: Twin; readonly text: string; readonly view: MarkdownView }[] = [];
before(async () => {
  for (const twin of all) {
    const text = await twin.markdown();
    read.push({ twin, text, view: readMarkdown(text) });
  }
});

describe("the twins", () => {
  it("are those of every guide in the order of the navigation, of every error and of every page of the reference", () => {
    const guides = navigation.flatMap(pagesOf).map(({ slug }) => docsPath(slug));
    const paths = all.map(({ path }) => path);
    assert.deepEqual(
      paths.filter((path) => guides.includes(path)),
      guides,
    );
    const errors = Object.keys(codes).map((code) => `/docs/errors/${code}`);
    assert.deepEqual(paths.filter((path) => path.startsWith("/docs/errors/")).sort(), errors.sort());
    assert.deepEqual(paths.filter((path) => path.startsWith("/reference")).sort(), referencePaths().sort());
    assert.equal(new Set(paths).size, paths.length);
  });

  it("say what they are in a title and a sentence", () => {
    for (const { path, title, description, part } of all) {
      assert.ok(title !== "" && part !== "", path);
      assert.match(description, /^[A-Z].{5,}/, path);
    }
  });

  it("begin with one heading of the first level and only one", () => {
    for (const { twin, view } of read) {
      assert.deepEqual(
        view.headings.filter(({ depth }) => depth === 1).map(({ text }) => text),
        view.headings.slice(0, 1).map(({ text }) => text),
        twin.path,
      );
      assert.notEqual(view.headings[0]?.text, undefined, twin.path);
    }
  });

  it("of guides have the headings of their MDX", () => {
    for (const slug of navigation.flatMap(pagesOf).map((page) => page.slug)) {
      const found = read.find(({ twin }) => twin.path === docsPath(slug));
      assert.ok(found, slug);
      // Its list is made from the contract.
      if (slug === "errors") continue;
      const source = readGuideSource(slug);
      const { title, italic } = readFront(source);
      const written = readMarkdown(source.replace(/^---[\s\S]*?\n---\n/, "")).headings;
      assert.deepEqual(found.view.headings, [{ depth: 1, text: `${title} ${italic}` }, ...written], slug);
    }
  });

  it("hold no JSX, no import, no export and nothing in the form of a secret", () => {
    const secret = /alo_(?:live|test)_[0-9A-Za-z]{20}|whsec_[0-9A-Za-z+/]{16}|alo_(?:oa[cts]|ort)_\w{20}/;
    for (const { twin, text, view } of read) {
      assert.deepEqual(view.raw, [], twin.path);
      assert.doesNotMatch(view.words, /<\/?[A-Z]|className|^(?:import|export) .*from/m, twin.path);
      assert.equal(secret.exec(text)?.[0], undefined, twin.path);
      assert.equal(/\[object Object\]|undefined|NaN/.exec(text)?.[0], undefined, twin.path);
    }
  });

  it("name the language of every block of code, and every JSON block parses", () => {
    for (const { twin, view } of read)
      for (const { lang, text } of view.fences) {
        assert.notEqual(lang, "", `${twin.path}: ${text}`);
        if (lang === "json") assert.doesNotThrow(() => JSON.parse(text), twin.path);
      }
  });

  it("show every call of a guide in three languages", () => {
    let shown = 0;
    for (const { twin, text, view } of read.filter(({ twin }) => twin.path.startsWith("/docs/"))) {
      const calls = text.match(/^Call \d+: /gm)?.length ?? 0;
      shown += calls;
      for (const lang of ["bash", "typescript", "python"])
        assert.ok(view.fences.filter((fence) => fence.lang === lang).length >= calls, `${twin.path}: ${lang}`);
    }
    assert.ok(shown > 20, `${shown} calls`);
  });

  it("link absolutely, to twins and to anchors that exist", () => {
    const places = new Map(
      read.map(({ twin, view, text }) => [
        `${base}${twinPath(twin.path)}`,
        { headings: view.headings.map((heading) => anchorOf(heading.text)), text },
      ]),
    );
    for (const { twin, view } of read)
      for (const link of view.links) {
        assert.match(link, /^(?:https?:\/\/|mailto:)/, `${twin.path} links to ${link}`);
        if (!link.startsWith(base)) continue;
        const [address = "", anchor] = link.split("#");
        const place = places.get(address);
        if (place && anchor !== undefined)
          assert.ok(
            place.headings.includes(anchor) || place.text.includes(`| \`${anchor}\` |`),
            `${twin.path} links to ${link}, and there is no such place`,
          );
        if (!place)
          assert.ok(isServed(address.slice(base.length)), `${twin.path} links to ${link}, and nothing is there`);
      }
  });
});

/** True for what is no twin and is there nevertheless: pages of the portal, files, and the contract. */
function isServed(path: string): boolean {
  const app = join(import.meta.dirname, "../../app");
  return (
    existsSync(join(import.meta.dirname, "../../public", path)) ||
    existsSync(join(app, path, "route.ts")) ||
    existsSync(join(app, "(portal)", path, "page.tsx")) ||
    /^\/settings\/\w+$/.test(path) ||
    /^\/docs\/errors(\/\w+)?$/.test(path)
  );
}
