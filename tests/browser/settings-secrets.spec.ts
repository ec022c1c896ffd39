import { expect, test } from "@playwright/test";
import type { Schema } from "#sandbox/contract/types.ts";
import { advance, catcherWebhook, ownWorkspace } from "./support/own-workspace.ts";
import { watch } from "./support/page-watch.ts";

test("a secret is changed in steps: add, deploy, promote, and the old one ends", async ({ page }) => {
  const { faults } = watch(page);
  const own = await ownWorkspace(page);
  const { id, secret } = await catcherWebhook(own);
  const signatures = async () => {
    await own.call("POST", `/v1/webhooks/${id}/test`, {});
    await advance(own, "PT1S");
    const { data } = await own.call<Schema<"CaughtList">>("GET", "/v1/sandbox/catcher/requests?limit=1");
    const headers = data[0]?.headers ?? {};
    return { first: headers["x-aloha-signature"], all: headers["x-aloha-signatures"]?.split(",") ?? [] };
  };
  await page.goto(`/settings/webhooks/${id}/secrets`);
  const steps = page.getByRole("listitem").filter({ has: page.getByText(/, (done|now|later)$/) });
  await expect(steps).toHaveCount(4);
  await expect(steps.nth(0)).toHaveAttribute("aria-current", "step");

  await page.getByRole("button", { name: "Add next" }).click();
  const add = page.getByRole("dialog", { name: "Add the next secret" });
  await add.getByRole("textbox", { name: "A secret of your own" }).fill("whsec_YQ==");
  await add.getByRole("button", { name: "Add next" }).click();
  await expect(add.getByText("A secret has 24 to 64 bytes; this one has 1.")).toBeVisible();
  // What was typed is not thrown away without a question.
  await page.keyboard.press("Escape");
  await expect(add.getByText("The secret you typed would be gone.")).toBeVisible();
  await add.getByRole("button", { name: "Stay here" }).click();
  await add.getByRole("textbox", { name: "A secret of your own" }).fill("");
  await add.getByRole("button", { name: "Add next" }).click();
  const added = page.getByRole("dialog", { name: "Added. Now deploy it." });
  const next = await added.locator("code").innerText();
  expect(next).toMatch(/^whsec_/);
  await page.keyboard.press("Escape");
  await expect(added).toHaveCount(0);
  await expect(steps.nth(1)).toHaveAttribute("aria-current", "step");
  const deploying = await signatures();
  expect(deploying.all).toHaveLength(2);

  await page.getByRole("button", { name: "Promote next" }).click();
  const promote = page.getByRole("dialog", { name: /^Promote whsec_…/ });
  await expect(promote).toContainText(/Both secrets are valid until \w{3} \d+ \w{3} \d{4}, \d\d:\d\d:\d\d UTC/);
  await promote.getByLabel("How long the old secret stays valid").selectOption({ label: "1 hour" });
  await promote.getByRole("button", { name: "Promote", exact: true }).click();
  await expect(steps.nth(3)).toHaveAttribute("aria-current", "step");
  const overlapping = await signatures();
  expect(overlapping.all).toHaveLength(2);
  expect(overlapping.first).toBe(overlapping.all[0]);

  await page.getByRole("button", { name: "Reveal the secrets" }).click();
  const live = page.getByRole("region", { name: "Two secrets are valid" });
  await expect(live.getByText(next, { exact: true })).toBeVisible();
  await expect(live.getByText(secret, { exact: true })).toBeVisible();

  await advance(own, "PT1H");
  await page.reload();
  await expect(page.getByRole("heading", { name: "One secret is valid" })).toBeVisible();
  await expect(page.getByText(next, { exact: true })).toHaveCount(0);
  expect((await signatures()).all).toHaveLength(1);
  expect(faults.filter((fault) => !fault.includes("422"))).toEqual([]);
});

test("the old secret can be ended at once", async ({ page }) => {
  const own = await ownWorkspace(page);
  const { id } = await catcherWebhook(own);
  await own.call("POST", `/v1/webhooks/${id}/secrets`, { promote: true });
  await page.goto(`/settings/webhooks/${id}/secrets`);
  await page.getByRole("list").getByRole("button", { name: "End it now" }).first().click();
  const dialog = page.getByRole("dialog", { name: /^End whsec_…/ });
  await expect(dialog.getByRole("button", { name: "Keep it" })).toBeFocused();
  await dialog.getByRole("button", { name: "End it now" }).click();
  await expect(page.getByRole("heading", { name: "One secret is valid" })).toBeVisible();
  await expect(page).toHaveURL(/\/secrets$/);
});

test("the debugger opens with the request of a delivery in it, and takes the secrets when it is told to", async ({
  page,
}) => {
  const own = await ownWorkspace(page);
  const { id } = await catcherWebhook(own);
  const sent = await own.call<Schema<"WebhookDelivery">>("POST", `/v1/webhooks/${id}/test`, {});
  await page.goto(`/settings/webhooks/${id}/deliveries/${sent.id}`);
  await page.getByRole("link", { name: "Debug the signature" }).click();
  await expect(page.getByRole("textbox", { name: "Raw body" })).toHaveValue(/"test":true/);
  await expect(page.getByRole("heading", { name: "Still missing: a secret." })).toBeVisible();
  await page.getByRole("button", { name: "Fill in the secrets" }).click();
  await expect(page.getByRole("heading", { name: "It fits. Nothing in it has changed." })).toBeVisible();
  await page.getByRole("textbox", { name: "Raw body" }).press("ControlOrMeta+End");
  await page.getByRole("textbox", { name: "Raw body" }).press("Enter");
  await expect(page.getByRole("heading", { name: /whitespace_changed/ })).toBeVisible();
  await page.getByRole("link", { name: "Back to the delivery" }).click();
  await expect(page.locator("#delivery-title")).toContainText("It arrived");
});

test("no secret ever stands in the address, in storage or in the page before it is asked for", async ({ page }) => {
  const own = await ownWorkspace(page);
  const { id, secret } = await catcherWebhook(own);
  for (const view of ["", "/secrets", "/test", "/catcher", "/settings"]) {
    await page.goto(`/settings/webhooks/${id}${view}`);
    await expect(page.getByRole("navigation", { name: "This endpoint" })).toBeVisible();
    await page.waitForTimeout(300);
    expect(await page.content()).not.toContain(secret);
  }
  await page.goto(`/settings/webhooks/${id}/secrets`);
  await page.getByRole("button", { name: "Reveal the secret" }).click();
  await expect(page.getByText(secret, { exact: true })).toBeVisible();
  const kept = await page.evaluate(() =>
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state, location.href]),
  );
  expect(kept).not.toContain(secret);
});
