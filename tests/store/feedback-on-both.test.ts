import assert from "node:assert/strict";
import { test } from "node:test";
import type { Schema } from "#sandbox/contract/types.ts";
import { dropOldFeedback } from "#sandbox/feedback/drop-old-feedback.ts";
import { countRows } from "#tests/support/count-rows.ts";
import { inEachHouse } from "#tests/support/each-house.ts";
import { signInByMail, TestBrowser } from "#tests/support/test-browser.ts";

inEachHouse("feedback", (house) => {
  test("is kept, replaced, counted by page and dropped after a year", async () => {
    Object.assign(house.sandbox.settings, { portalAdmins: ["editor@example.com"] });
    const say = (body: object) => new TestBrowser().ask("POST", "/v1/feedback", { body });
    const first = await say({ page: "/docs/posts", clear: false });
    await say({ page: "/docs/posts", clear: false, note: "Which day?", replaces: first.body.id });
    await say({ page: "/docs/posts", clear: true });
    await say({ page: "/docs", clear: true });
    const browser = await signInByMail(house, "editor@example.com");
    const { pages } = (await browser.ask("GET", "/v1/feedback")).body as unknown as Schema<"FeedbackReport">;
    assert.deepEqual(
      pages.map(({ page, clear, unclear, notes }) => [page, clear, unclear, notes.map(({ note }) => note)]),
      [
        ["/docs/posts", 1, 1, ["Which day?"]],
        ["/docs", 1, 0, []],
      ],
    );
    house.clock.advance(366 * 24 * 3_600_000);
    await dropOldFeedback(house.sandbox.engine, house.clock);
    assert.equal(await countRows(house.sandbox.engine, "feedback"), 0);
  });
});
