import { createHmac } from "node:crypto";
import { expect, type Page, test } from "@playwright/test";
import { expectClean } from "./support/axe-clean.ts";
import { watch } from "./support/page-watch.ts";
import { runCall, runCallUntil } from "./support/run-call.ts";

const stepper = (page: Page) => page.getByRole("region", { name: "Signature, step by step" });
const body = (page: Page) => stepper(page).getByRole("textbox", { name: "Body bytes" });
const verdict = (page: Page) => stepper(page).getByRole("status").first();

test.beforeEach(({ page }) => page.goto("/docs/webhooks/verify"));

test("before any Run it takes apart an example whose signature is right", async ({ page }) => {
  const secret = "whsec_YWxvaGEgZG9jcyBleGFtcGxl";
  const bytes = await body(page).inputValue();
  const simple = createHmac("sha256", secret).update(bytes).digest("hex");
  await expect(stepper(page).getByText(`sha256=${simple}`)).toHaveCount(2);
  await expect(stepper(page).getByText("77 68 73 65 63 5f")).toBeVisible();
  await expect(verdict(page)).toContainText("Equal");

  await stepper(page).getByRole("radio", { name: "webhook-signature" }).check();
  const { id, created } = JSON.parse(bytes) as { id: string; created: number };
  const key = Buffer.from(secret.slice(6), "base64");
  const standard = createHmac("sha256", key).update(`${id}.${created}.${bytes}`).digest("base64");
  await expect(stepper(page).getByText(`v1,${standard}`)).toHaveCount(2);
  await expect(stepper(page).getByText(`${id}.${created}.`)).toBeVisible();
  await expect(verdict(page)).toContainText("Equal");
});

for (const header of ["X-Aloha-Signature", "webhook-signature"]) {
  test(`each change breaks ${header}, and the last step names the reason`, async ({ page }) => {
    await stepper(page).getByRole("radio", { name: header }).check();
    const changes = [
      ["Change one byte", "wrong_secret"],
      ["Reserialise the JSON", "body_reserialized"],
      ["Add a line break", "whitespace_changed"],
    ] as const;
    for (const [name, reason] of changes) {
      await stepper(page).getByRole("button", { name }).click();
      await expect(verdict(page)).toContainText("Not equal");
      await expect(verdict(page)).toContainText(reason);
      await stepper(page).getByRole("button", { name: "Put it back" }).click();
      await expect(verdict(page)).toContainText("Equal");
      await expect(verdict(page)).not.toContainText("Not equal");
    }
    const other = header === "X-Aloha-Signature" ? "decoded bytes" : "whole text";
    await stepper(page).getByRole("radio", { name: other }).check();
    await expect(verdict(page)).toContainText("wrong_key_form");
  });
}

test("a byte that somebody types counts too, and the page says which one", async ({ page }) => {
  const bytes = await body(page).inputValue();
  await body(page).fill(bytes.replace('"sequence":2', '"sequence":3'));
  await expect(verdict(page)).toContainText("wrong_secret");
  await expect(stepper(page).getByText(/byte \d+ was 32 and is 33/)).toBeVisible();
});

test("it takes the newest delivery of the visitor's own catcher", async ({ page }) => {
  const { faults } = watch(page);
  await page.goto("/docs/webhooks");
  await runCall(page, 1);
  const hook = await runCall(page, 2);
  await runCall(page, 3);
  const caught = await runCallUntil(page, 4, (answer) => (answer.data as unknown[]).length > 0);
  await page.goto("/docs/webhooks/verify");
  const [newest] = caught.data as { deliveryId: string; body: string; headers: Record<string, string> }[];
  await stepper(page).getByRole("button", { name: "Use a delivery of mine" }).click();
  await expect(stepper(page).getByText(`Your delivery ${newest?.deliveryId}, attempt 1.`)).toBeVisible();
  await expect(body(page)).toHaveValue(newest?.body ?? "");
  await expect(stepper(page).getByText(String(hook.body.secret))).toBeVisible();
  await expect(verdict(page)).toContainText("Equal");
  await stepper(page).getByRole("radio", { name: "webhook-signature" }).check();
  await expect(stepper(page).getByText(newest?.headers["webhook-signature"] ?? "none")).toHaveCount(2);
  await expect(verdict(page)).not.toContainText("Not equal");

  await stepper(page).getByRole("link", { name: "Open in the debugger" }).click();
  await expect(page.getByRole("textbox", { name: "Raw body" })).toHaveValue(newest?.body ?? "");
  await expect(page.getByText("10 headers read")).toBeVisible();
  expect(new URL(page.url()).hash).toBe("");
  await page.getByRole("textbox", { name: "Secret", exact: true }).fill(String(hook.body.secret));
  await expect(page.getByRole("heading", { name: "It fits." })).toBeVisible();
  expect(faults).toEqual([]);
});

test("without any delivery it makes a webhook and a test event by itself", async ({ page }) => {
  await stepper(page).getByRole("button", { name: "Use a delivery of mine" }).click();
  await expect(stepper(page).getByText(/^Your delivery dlv_/)).toBeVisible();
  await expect(body(page)).toHaveValue(/"test":true/);
  await expect(verdict(page)).toContainText("Equal");
  await expectClean(page);
});

test("a refusal is said, and the button can be pressed again", async ({ page }) => {
  await page.route("**/v1/sandbox/catcher", (route) => route.abort("connectionreset"));
  await stepper(page).getByRole("button", { name: "Use a delivery of mine" }).click();
  await expect(stepper(page).getByText("No answer came.")).toBeVisible();
  await page.unroute("**/v1/sandbox/catcher");
  await stepper(page).getByRole("button", { name: "Use a delivery of mine" }).click();
  await expect(stepper(page).getByText(/^Your delivery dlv_/)).toBeVisible();
});
