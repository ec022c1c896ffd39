import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { test } from "node:test";
import { checkedOn } from "#components/page/checked-on.ts";
import { editLink, sourceOf } from "#components/page/edit-address.ts";
import { neighboursOf } from "#components/page/page-order.ts";
import { referencePaths } from "#components/reference/reference-tree.ts";
import { docsPath } from "#content/navigation.ts";
import { guideSlugs } from "#content/pages.ts";
import { codes } from "#sandbox/contract/facts.gen.ts";

/** Every page from this one to the last, by its own way on. */
function walkFrom(path: string): string[] {
  const walked = [path];
  for (let next = neighboursOf(path).after; next; next = neighboursOf(next.path).after) {
    assert.equal(neighboursOf(next.path).before?.path, walked.at(-1));
    walked.push(next.path);
  }
  return walked;
}

test("Next leads through every guide in the order of the navigation, and Previous leads back", () => {
  const guides = guideSlugs().map(docsPath);
  assert.deepEqual(walkFrom(guides[0] ?? ""), guides);
  assert.equal(neighboursOf(guides[0] ?? "").before, null);
});

test("Next leads through every page of the reference, once", () => {
  const walked = walkFrom("/reference");
  assert.deepEqual(walked.toSorted(), referencePaths().toSorted());
});

test("a page that stands in no order has no neighbours", () => {
  assert.deepEqual(neighboursOf("/docs/errors/not_found"), { before: null, after: null });
});

test("every page has a file that can be changed", () => {
  const paths = [...guideSlugs().map(docsPath), ...referencePaths()];
  for (const path of [...paths, ...Object.keys(codes).map((code) => `/docs/errors/${code}`)])
    assert.ok(existsSync(sourceOf(path)), path);
  assert.equal(sourceOf("/docs/webhooks/verify"), "content/docs/webhooks/verify.mdx");
  assert.equal(sourceOf("/reference/posts/createPost"), "openapi.yaml");
});

test("a change leads to the file in a public repository, and to a mail where there is none", () => {
  const repository = "https://git.example.com/aloha/portal";
  assert.deepEqual(editLink("/docs/posts", repository), {
    words: "Edit this page",
    href: `${repository}/edit/main/content/docs/posts.mdx`,
  });
  assert.deepEqual(editLink("/docs/posts", null), {
    words: "Suggest a change",
    href: "mailto:hello@usealoha.app?subject=A%20change%20to%20%2Fdocs%2Fposts",
  });
});

test("a page says when its snippets last ran, if it has any", () => {
  assert.match(checkedOn("/docs/quickstart") ?? "", /^20\d\d-\d\d-\d\d$/);
  assert.match(checkedOn("/docs") ?? "", /^20\d\d-\d\d-\d\d$/);
  assert.equal(checkedOn("/docs/versioning"), null);
  assert.match(checkedOn("/reference/posts/createPost") ?? "", /^20\d\d/);
  assert.equal(checkedOn("/reference/posts"), null);
  assert.equal(checkedOn("/reference"), null);
});
