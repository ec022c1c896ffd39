import { expect, test } from "@playwright/test";
import { watch } from "./support/page-watch.ts";
import { runCall } from "./support/run-call.ts";

interface Happening {
  readonly kind: string;
}
interface Thread {
  readonly id: string;
}

test("the guide runs from three threads to a reply, a snooze, new answers and the end of both", async ({ page }) => {
  const { faults } = watch(page);
  await page.goto("/docs/inbox");
  // The first press makes the workspace before it asks.
  await runCall(page, 1);
  const threads = (await runCall(page, 1)).body.data as Thread[];
  expect(threads).toHaveLength(3);
  const id = threads[0]?.id;
  expect((await runCall(page, 2)).body.data).toHaveLength(1);
  expect(await runCall(page, 3)).toMatchObject({ status: 201, body: { threadId: id, direction: "out" } });
  expect(await runCall(page, 4)).toMatchObject({ status: 200, body: { id, status: "snoozed" } });
  expect((await runCall(page, 5)).status).toBe(201);
  const { happened } = (await runCall(page, 6)).body as { happened: Happening[] };
  // What matrices make of a message depends on who wrote it.
  const kinds = happened.flatMap(({ kind }) => (kind.startsWith("matrix_") ? [] : kind)).sort();
  const replies = ["reply_received", "reply_received", "reply_received"];
  expect(kinds).toEqual(["publish_started", "published", ...replies, "snooze_ended"]);
  expect(await runCall(page, 7)).toMatchObject({ status: 200, body: { id, status: "open", snoozedUntil: null } });
  expect(await runCall(page, 8)).toMatchObject({ status: 200, body: { id, status: "done" } });
  expect(await runCall(page, 9)).toMatchObject({ status: 201, body: { event: "reply.received" } });
  expect(faults).toEqual([]);
});
