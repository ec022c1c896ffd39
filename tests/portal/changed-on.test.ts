import assert from "node:assert/strict";
import { test } from "node:test";
import { referencePaths } from "#components/reference/reference-tree.ts";
import { changedOn } from "#content/changed-on.ts";
import { docsPath } from "#content/navigation.ts";
import { guideSlugs } from "#content/pages.ts";
import { codes } from "#sandbox/contract/facts.gen.ts";
import { updatedFile } from "../../scripts/generate/updated.ts";

test("every guide, every page of the reference and every error says on which day it last changed", () => {
  const guides = guideSlugs().map(docsPath);
  const errors = Object.keys(codes).map((code) => `/docs/errors/${code}`);
  for (const path of ["/", "/changelog", ...guides, ...errors, ...referencePaths()])
    assert.match(changedOn(path) ?? "", /^20\d\d-\d\d-\d\d$/, path);
  assert.equal(changedOn("/nothing/here"), null);
});

test("only a page whose sources differ changed today", () => {
  const first = updatedFile(null, "2026-01-01");
  assert.equal(updatedFile(first, "2026-02-02"), first);
  const other = JSON.parse(first);
  other["/docs/posts"].hash = "another";
  const second = JSON.parse(updatedFile(JSON.stringify(other), "2026-02-02"));
  assert.equal(second["/docs/posts"].on, "2026-02-02");
  assert.equal(second["/docs/quickstart"].on, "2026-01-01");
  assert.equal(second["/docs/posts"].hash, JSON.parse(first)["/docs/posts"].hash);
});
