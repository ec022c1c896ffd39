import { expect, test } from "@playwright/test";
import { codes } from "#sandbox/contract/facts.gen.ts";
import { expectCleanInFourLooks } from "./support/four-looks.ts";
import { headingsOf } from "./support/headings-of.ts";
import { inGroups } from "./support/in-groups.ts";
import { watch } from "./support/page-watch.ts";
import { pagesWithParts } from "./support/pages-with-parts.ts";
import { atOnce, expectWithinBudget } from "./support/within-budget.ts";

const pages = [...pagesWithParts, "/settings/webhooks", "/nothing/here"];
/** A page of words carries nothing that it does not need. What Settings may carry is held in first-load. */
const jsBudget = 150 * 1024;
const withoutBudget = ["/nothing/here", "/settings/webhooks"];

/** Pages that every-url.spec.ts does not walk. */
for (const path of ["/settings/webhooks", "/nothing/here"])
  test(`${path} is clean under axe, stays on its host and never scrolls sideways`, async ({ page }) => {
    const { faults } = watch(page);
    await page.goto(path, { waitUntil: "networkidle" });
    await expectCleanInFourLooks(page, path);
    expect(faults.filter((fault) => !(path === "/nothing/here" && fault.includes("404")))).toEqual([]);
  });

test("the answered start page and a preview are clean under axe", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("button", { name: "Run", exact: true }).click();
  await page.getByRole("button", { name: /^Skip to/ }).click();
  await expect(page.getByText("The post is published")).toBeVisible();
  await expectCleanInFourLooks(page, "the start page");
  await page.getByRole("link", { name: "Preview of the post on instagram" }).click();
  await expect(page.getByText("Nothing was sent to Instagram")).toBeVisible();
  await expectCleanInFourLooks(page, "a preview");
});

test("an address without a page is answered whole, wherever it lies, and leads on", async ({ page, request }) => {
  for (const path of [
    "/nowhere",
    "/docs/nowhere",
    "/docs/errors/nowhere",
    "/reference/posts/nowhere",
    "/changelog/no",
  ]) {
    const answer = await request.get(path);
    expect(answer.status(), path).toBe(404);
    const html = await answer.text();
    expect(headingsOf(html)[0], path).toBe("Nothing lives here, or it has moved on.");
    expect(html).toContain("<title>Nothing lives here");
  }
  await page.goto("/nowhere");
  await page.keyboard.press("/");
  await expect(page.getByRole("combobox", { name: "Search the docs" })).toBeFocused();
});

test("a preview that has ended says so, and the search opens there too", async ({ page }) => {
  const answer = await page.goto("/sandbox/preview/ended");
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Nothing lives here, or it has moved on.");
  await page.getByRole("button", { name: "Search" }).click();
  await expect(page.getByRole("combobox", { name: "Search the docs" })).toBeFocused();
});

test("a page that breaks in the browser says so in our words, and is loaded again", async ({ page }) => {
  const { faults } = watch(page);
  await page.route("**/_next/static/chunks/*.js", async (route) => {
    const response = await route.fetch();
    // The header of every page says these words as soon as it wakes up.
    const body = (await response.text()).replaceAll('"Sign in"', "boom()");
    await route.fulfill({
      status: 200,
      contentType: "text/javascript",
      headers: { "cache-control": "no-store" },
      body,
    });
  });
  await page.goto("/docs/quickstart");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("This page broke, and that is our fault.");
  await expectCleanInFourLooks(page, "a page that broke");
  await page.unroute("**/_next/static/chunks/*.js");
  await page.getByRole("button", { name: "Load it again" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("From nothing to published");
  expect(faults.filter((fault) => !fault.includes("boom"))).toEqual([]);
});

const weighed = pages.filter((one) => !withoutBudget.includes(one));
for (const some of inGroups(weighed, atOnce))
  test(`at most ${jsBudget / 1024} KB of JavaScript for ${some.join(", ")}`, async ({ browser }) => {
    await expectWithinBudget(browser, some, jsBudget);
  });

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  for (const path of ["/", "/docs/quickstart", "/docs/webhooks"]) {
    test(`${path} keeps its words, and what cannot work is absent`, async ({ page }) => {
      await page.goto(path);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expect(page.locator("pre").first()).toContainText("curl http");
      await expect(page.getByRole("button", { name: "Run" }).first()).toBeHidden();
      await expect(page.getByRole("button", { name: "Copy" }).first()).toBeHidden();
    });
  }

  test("the stepper still shows its example, and every language of a sample is there", async ({ page }) => {
    await page.goto("/docs/webhooks/verify");
    const stepper = page.getByRole("region", { name: "Signature, step by step" });
    await expect(stepper.getByText("Equal", { exact: true })).toBeVisible();
    await expect(stepper.getByRole("button", { name: "Use a delivery of mine" })).toBeHidden();
    for (const language of ["TypeScript", "Python", "Shell"])
      await expect(page.getByLabel(`Check webhook-signature, ${language}`)).toBeVisible();
  });

  test("the OAuth guide shows the requests of its walk, and no button that cannot work", async ({ page }) => {
    await page.goto("/docs/oauth");
    await expect(page.getByText("The buttons of this figure need JavaScript.")).toBeVisible();
    await expect(page.getByLabel("Request: exchange the code")).toContainText("code_verifier=$VERIFIER");
    await expect(page.getByRole("button")).toHaveCount(0);
    for (const language of ["TypeScript", "Python", "Shell"])
      await expect(page.getByLabel(`Begin a connection, ${language}`)).toBeVisible();
    await page.goto("/docs/oauth/return?code=1&state=2");
    await expect(page.getByText("It needs JavaScript, as the walk does.")).toBeVisible();
  });

  test("Settings says that it needs JavaScript, and where the same is done by hand", async ({ page }) => {
    await page.goto("/settings/webhooks");
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.getByText("it needs JavaScript")).toBeVisible();
    await expect(page.getByRole("link", { name: "the guide to webhooks" })).toBeVisible();
  });

  test("the debugger says that it needs JavaScript, and its table is there", async ({ page }) => {
    await page.goto("/docs/webhooks/debugger");
    await expect(page.getByText("it needs JavaScript")).toBeVisible();
    await expect(page.getByRole("button", { name: "Load a working example" })).toBeHidden();
    await expect(page.getByRole("rowheader", { name: "body_reserialized" })).toBeVisible();
  });
});

test("every code of the contract has the page that its problems point to", async ({ request }) => {
  for (const code of Object.keys(codes)) {
    const answer = await request.get(`/docs/errors/${code}`);
    expect(answer.status(), code).toBe(200);
    expect(await answer.text()).toContain(code);
  }
});

test("the contract is served as YAML and as JSON, to any site", async ({ request }) => {
  const yaml = await request.get("/openapi.yaml");
  expect(yaml.headers()["access-control-allow-origin"]).toBe("*");
  expect(await yaml.text()).toContain("openapi: 3.1.0");
  const json = (await (await request.get("/openapi.json")).json()) as { openapi: string; paths: object };
  expect(json.openapi).toBe("3.1.0");
  expect(Object.keys(json.paths)).toContain("/v1/posts");
});

test("no secret stands in the HTML of any page", async ({ request }) => {
  for (const path of pages) {
    const html = await (await request.get(path)).text();
    expect(html).not.toMatch(/alo_(live|test)_[0-9A-Za-z]{38}(?![0-9A-Za-z])/);
    // A real one has 24 bytes or more; the published one of the stepper has 18.
    expect(html).not.toMatch(/whsec_[0-9A-Za-z+/]{32,}/);
  }
});

test("keyboard alone reaches Run", async ({ page }) => {
  await page.goto("/");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the page" })).toBeFocused();
  for (let presses = 0; presses < 30; presses++) {
    await page.keyboard.press("Tab");
    if (
      await page
        .getByRole("button", { name: "Run", exact: true })
        .evaluate((button) => button === document.activeElement)
    )
      break;
  }
  await page.keyboard.press("Enter");
  await expect(page.getByText("201 Created")).toBeVisible();
});
