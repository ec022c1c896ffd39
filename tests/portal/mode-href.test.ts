import assert from "node:assert/strict";
import { test } from "node:test";
import { modeHref } from "#components/settings/mode-href.ts";

test("a link keeps live mode, and says nothing of test mode", () => {
  assert.equal(modeHref("/settings/logs", "test"), "/settings/logs");
  assert.equal(modeHref("/settings/logs", "live"), "/settings/logs?mode=live");
  assert.equal(modeHref("/settings/logs?status=429", "live"), "/settings/logs?status=429&mode=live");
});
