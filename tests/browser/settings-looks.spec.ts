import { expect, type Page, test } from "@playwright/test";
import type { Schema } from "#sandbox/contract/types.ts";
import { expectCleanInFourLooks } from "./support/four-looks.ts";
import { advance, answerWith, catcherWebhook, type OwnWorkspace, ownWorkspace } from "./support/own-workspace.ts";
import { watch } from "./support/page-watch.ts";

/** An endpoint with everything that can be seen: what arrived, failed, waits, is held, and two secrets. */
async function furnished(own: OwnWorkspace): Promise<string> {
  const description = "Tells the newsroom, the archive and the reading room, each with its own idea of what is urgent";
  const { id } = await catcherWebhook(own, { description, headers: { "X-Desk": "night" } });
  await own.call("POST", "/v1/sandbox/events/trigger", { event: "post.published" });
  await advance(own, "PT1M");
  await answerWith(own, 503);
  await own.call("POST", "/v1/sandbox/events/trigger", { event: "post.failed" });
  await advance(own, "P2D");
  await own.call("PATCH", `/v1/webhooks/${id}`, { status: "disabled" });
  await own.call("POST", "/v1/sandbox/events/trigger", { event: "reply.received" });
  await own.call("PATCH", `/v1/webhooks/${id}`, { status: "enabled" });
  await own.call("POST", "/v1/sandbox/events/trigger", { event: "matrix.completed" });
  await advance(own, "PT30S");
  await own.call("POST", `/v1/webhooks/${id}/secrets`, {});
  const url = `https://a-very-long-subdomain-of-a-customer.example.com:8443/webhooks/${"aloha/".repeat(12)}incoming`;
  await own.call("POST", "/v1/webhooks", { url, events: ["post.*", "reply.received"] });
  return id;
}

async function newest(own: OwnWorkspace, id: string, state: string): Promise<string> {
  const path = `/v1/webhooks/${id}/deliveries?state=${state}&limit=1`;
  const { data } = await own.call<Schema<"WebhookDeliveryList">>("GET", path);
  return data[0]?.id ?? "";
}

/** Each state of the pages, and what is on the screen once it is there. */
async function states(own: OwnWorkspace, id: string): Promise<[path: string, ready: (page: Page) => Promise<void>][]> {
  const base = `/settings/webhooks/${id}`;
  const sees = (words: string | RegExp) => (page: Page) => expect(page.getByText(words).first()).toBeVisible();
  const dialog = (name: string | RegExp) => (page: Page) => expect(page.getByRole("dialog", { name })).toBeVisible();
  return [
    ["/settings/webhooks", sees("Two endpoints,")],
    ["/settings/webhooks?new=1", dialog("Add an endpoint")],
    [base, sees("deliveries are missing")],
    [`${base}/deliveries/${await newest(own, id, "exhausted")}`, sees("Given up after 7 attempts.")],
    [`${base}/deliveries/${await newest(own, id, "pending")}`, sees(/^Retry 1 goes out/)],
    [`${base}/deliveries/${await newest(own, id, "held")}?dialog=replay`, dialog("Replay what is missing")],
    [`${base}/secrets`, sees("Two secrets are valid")],
    [`${base}/secrets?dialog=add`, dialog("Add the next secret")],
    [`${base}/test`, sees("Let it happen")],
    [`${base}/catcher`, sees("signatures right")],
    [`${base}/catcher?dialog=answers`, dialog("What it answers")],
    [`${base}/settings`, sees("its value is hidden")],
    [`${base}/settings?dialog=delete`, dialog("Delete this endpoint")],
    [`${base}/debug?delivery=${await newest(own, id, "exhausted")}`, sees("Still missing:")],
    ["/settings/webhooks/whk_01JRQ6D4F7G8H9J0K1M2N3P4Q5", sees("No such endpoint")],
  ];
}

/** Two tests that share the states, so that they run beside each other. */
for (const half of [0, 1])
  test(`every state of Settings, Webhooks is clean under axe and never scrolls sideways, half ${half + 1}`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    const { faults } = watch(page);
    const own = await ownWorkspace(page);
    const id = await furnished(own);
    // The pages are looked at faster than a free plan may ask.
    await own.call("PUT", "/v1/sandbox/plan", { plan: "agency" });
    for (const [place, [path, ready]] of (await states(own, id)).entries()) {
      if (place % 2 !== half) continue;
      await page.goto(path);
      await ready(page);
      await page.waitForTimeout(400);
      await expectCleanInFourLooks(page, path);
    }
    expect(faults.filter((fault) => !fault.includes("404"))).toEqual([]);
  });

test("first use, and the steps after it, are clean under axe", async ({ page }) => {
  test.slow();
  const { faults } = watch(page);
  await page.goto("/settings/webhooks");
  await expect(page.getByRole("heading", { name: "Tell us where." })).toBeVisible();
  await expectCleanInFourLooks(page, "first use");
  await page.getByRole("button", { name: "Add endpoint" }).click();
  await expect(page.getByText("This is not an address such as https://example.com/path.")).toBeVisible();
  await expectCleanInFourLooks(page, "refused");
  await page.getByRole("button", { name: "Use the catcher instead" }).click();
  await expect(page.getByRole("button", { name: "Copy the secret" })).toBeVisible();
  await expectCleanInFourLooks(page, "added");
  expect(faults.filter((fault) => !fault.includes("422"))).toEqual([]);
});
