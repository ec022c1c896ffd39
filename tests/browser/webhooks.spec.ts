import { expect, test } from "@playwright/test";
import { events, retrySteps, webhookCodes } from "#sandbox/contract/facts.gen.ts";
import { expectClean } from "./support/axe-clean.ts";
import { watch } from "./support/page-watch.ts";
import { runCall, runCallUntil } from "./support/run-call.ts";

type Rows = readonly Record<string, unknown>[];
const data = (body: Record<string, unknown>) => body.data as Rows;

test("the guide runs from a subscribed catcher to a caught request whose signatures hold", async ({ page }) => {
  const { faults } = watch(page);
  await page.goto("/docs/webhooks");

  // Nothing can be subscribed before its address is known, and the page says which call gives it.
  await expect(page.locator("#call-2").getByRole("button", { name: "Run", exact: true })).toBeDisabled();
  await expect(page.locator("#call-2").getByText("Takes url from GET /v1/sandbox/catcher above.")).toBeVisible();
  const catcher = await runCall(page, 1);
  const hook = await runCall(page, 2);
  expect(hook.status).toBe(201);
  expect(hook.body).toMatchObject({ url: catcher.body.url, kind: "catcher", events: ["post.published"] });

  await runCall(page, 3);
  const caught = await runCallUntil(page, 4, (body) => data(body).length > 0);
  expect(data(caught)[0]).toMatchObject({ event: "post.published", answer: { status: 200 } });
  expect(data(caught)[0]?.checks).toMatchObject([{ valid: true }, { valid: true }, { valid: true }]);
  await expectClean(page);
  expect(faults).toEqual([]);
});

test("the guide to retries runs the whole ladder, and sends again", async ({ page }) => {
  const { faults } = watch(page);
  await page.goto("/docs/webhooks/retries");
  for (const call of [1, 2, 3, 4]) await runCall(page, call);
  const listed = await runCallUntil(page, 5, (body) => data(body)[0]?.attemptCount === 1);
  expect(data(listed)[0]).toMatchObject({ state: "pending", lastAttempt: { code: "http_server_error" } });

  const advanced = await runCall(page, 6);
  const retried = (advanced.body.happened as Rows).filter(({ kind }) => kind === "webhook_failed");
  expect(retried).toHaveLength(retrySteps.length);
  const exhausted = await runCall(page, 7);
  expect(exhausted.body).toMatchObject({ state: "exhausted", attemptCount: 7, nextAttemptAt: null });
  const story = page.getByRole("region", { name: "The attempts of your delivery" });
  for (const instant of ["at once", "+1m", "+6m", "+31m", "+2h31m", "+14h31m", "+38h31m"])
    await expect(story.getByText(instant, { exact: true })).toBeVisible();
  await expect(story.getByText("500", { exact: true })).toHaveCount(7);
  expect((await runCall(page, 8)).body).toMatchObject({ dryRun: true, matched: 1 });

  await runCall(page, 9);
  expect((await runCall(page, 10)).status).toBe(202);
  const repaired = await runCallUntil(page, 11, ({ state }) => state === "succeeded");
  expect(repaired).toMatchObject({ attemptCount: 8 });
  await expect(page.getByRole("region", { name: "The attempts after the repair" }).getByText("by hand")).toBeVisible();

  await expectClean(page);
  expect(faults).toEqual([]);
});

test("the guide to secrets changes one, and the catcher gets two signatures in both lists", async ({ page }) => {
  await page.goto("/docs/webhooks/secrets");
  await runCall(page, 1);
  await runCall(page, 2);
  const next = await runCall(page, 3);
  expect(next.body.role).toBe("next");
  const promoted = await runCall(page, 4);
  expect(promoted.body).toMatchObject({ id: next.body.id, role: "primary" });
  await runCall(page, 5);
  const both = await runCallUntil(page, 6, (body) => data(body).length > 0);
  const newest = data(both)[0];
  expect(headerOf(newest, "x-aloha-signatures").split(",")).toHaveLength(2);
  expect(headerOf(newest, "webhook-signature").split(" ")).toHaveLength(2);
  expect(headerOf(newest, "x-aloha-signature")).toMatch(/^sha256=[0-9a-f]{64}$/);
  expect(newest?.checks).toMatchObject([{ valid: true }, { valid: true }, { valid: true }]);
});

function headerOf(caught: Record<string, unknown> | undefined, name: string): string {
  return (caught?.headers as Record<string, string> | undefined)?.[name] ?? "";
}

test("a secret in an answer is dots until somebody asks for it", async ({ page }) => {
  await page.goto("/docs/webhooks");
  await runCall(page, 1);
  const { body } = await runCall(page, 2);
  const answer = page.getByLabel("Answer 2: createWebhook");
  await expect(answer).toContainText("whsec_••••");
  await expect(answer).not.toContainText(String(body.secret));
  await page.locator("#call-2").getByRole("button", { name: "Show the secret" }).click();
  await expect(answer).toContainText(String(body.secret));
  await page.locator("#call-2").getByRole("button", { name: "Hide the secret" }).click();
  await expect(answer).not.toContainText(String(body.secret));
});

test("the tables, the ladder and the headings say what the contract says", async ({ page }) => {
  await page.goto("/docs/webhooks");
  for (const name of Object.keys(events))
    await expect(page.getByRole("rowheader", { name, exact: true })).toBeVisible();
  await expect(page.getByText("1m, 5m, 25m, 2h, 12h, 24h")).toBeVisible();
  await page.goto("/docs/webhooks/retries");
  for (const [code, { meaning, remedy }] of Object.entries(webhookCodes)) {
    const row = page.locator(`tr[id="${code}"]`);
    await expect(row).toContainText(meaning);
    await expect(row).toContainText(remedy);
  }
  const rungs = page.getByRole("list", { name: "The attempts" }).getByRole("listitem");
  await expect(rungs).toHaveCount(retrySteps.length + 1);
  for (const [place, { label }] of retrySteps.entries()) await expect(rungs.nth(place + 1)).toContainText(label);
});

test("anchors that were published stay, and lead to where their words are now", async ({ request }) => {
  const idsOf = async (path: string) =>
    new Set([...(await (await request.get(path)).text()).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id ?? ""));
  const first = await idsOf("/docs/webhooks");
  const published = [
    "one-address-one-call",
    "make-something-happen",
    "five-events",
    "what-arrives-at-your-address",
    "at-least-once-in-any-order",
    "check-the-signature-first",
    "six-retries-seven-attempts",
    "nothing-is-given-up-for-good",
    "when-an-attempt-fails-it-says-why",
    "change-the-secret-without-a-gap",
    "which-addresses-we-call",
    "test-without-waiting",
    "what-a-power-cut-can-take",
    "what-to-read-next",
  ];
  const bodies = Object.keys(events).map((name) => name.replace(".", "-"));
  expect([...published, ...bodies, ...Object.keys(webhookCodes)].filter((id) => !first.has(id))).toEqual([]);
  const bodiesNow = await idsOf("/docs/webhooks/events");
  expect(bodies.filter((id) => !bodiesNow.has(id))).toEqual([]);
});

test("when the workspace has ended, a new one is made, and what the old one gave is asked for again", async ({
  page,
}) => {
  await page.goto("/docs/webhooks/retries");
  await runCall(page, 1);
  await runCall(page, 2);
  const deliveries = page.locator("#call-5");
  await expect(deliveries.getByRole("button", { name: "Run", exact: true })).toBeEnabled();
  const key = () =>
    page.evaluate(() => (JSON.parse(localStorage.getItem("aloha.visitor") ?? "{}") as { secret: string }).secret);
  const before = await key();
  // With a workspace ends its visitor, and so does the session.
  await page.context().clearCookies();
  await page.route("**/v1/webhooks/*/deliveries", (route) =>
    route.fulfill({ status: 401, contentType: "application/problem+json", body: '{"code":"invalid_key","errors":[]}' }),
  );
  await deliveries.getByRole("button", { name: "Run", exact: true }).click();
  await expect(deliveries.getByText("What to do about invalid_key")).toBeVisible();
  await expect(deliveries.getByText("Takes id from POST /v1/webhooks above.")).toBeVisible();
  await expect(deliveries.getByRole("button", { name: "Run", exact: true })).toBeDisabled();
  expect(await key()).not.toBe(before);
});
