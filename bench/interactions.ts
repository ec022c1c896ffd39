import type { Page } from "@playwright/test";

export interface Tab {
  readonly name: string;
  readonly path: string;
  /** One press or one letter each, in the order in which a reader might make them. */
  readonly steps: readonly (readonly [what: string, act: (page: Page) => Promise<void>])[];
}

const button = (name: string | RegExp) => (page: Page) =>
  page.getByRole("button", { name, exact: true }).first().click();
const link = (name: string | RegExp) => (page: Page) => page.getByRole("link", { name }).first().click();
const key = (name: string) => (page: Page) => page.keyboard.press(name);
const within = (page: Page) => page.getByRole("dialog");

/** Focuses a choice without a press of its own, then takes the next one by key. */
const choose = (label: string) => async (page: Page) => {
  await page.getByLabel(label, { exact: true }).first().focus();
  await page.keyboard.press("ArrowDown");
};

const toTab = (name: string) => (page: Page) =>
  page
    .getByRole("navigation", { name: /^Settings/ })
    .getByRole("link", { name: new RegExp(name) })
    .first()
    .click();

/** What people do in each tab of Settings. */
export function settingsTabs(webhookId: string): readonly Tab[] {
  return [
    {
      name: "Developer",
      path: "/settings/developer",
      steps: [
        ["open a key", (page) => page.locator("summary", { hasText: "Server 20" }).click()],
        ["open Rotate", button("Rotate key")],
        ["close it", key("Escape")],
        ["open Create", (page) => page.getByRole("button", { name: "Create key" }).first().click()],
        [
          "type a letter",
          async (page) => {
            await within(page).getByLabel("Name").focus();
            await page.keyboard.press("k");
          },
        ],
        ["choose a scope", (page) => within(page).getByText("webhook:admin").first().click()],
        ["ask to close", key("Escape")],
        ["close all the same", button("Close all the same")],
        ["filter changes by key", choose("Key")],
        ["to live mode", (page) => page.getByRole("link", { name: "Live", exact: true }).click()],
        ["to test mode", (page) => page.getByRole("link", { name: "Test", exact: true }).click()],
        ["to the next tab", toTab("Webhooks")],
      ],
    },
    {
      name: "Webhooks",
      path: "/settings/webhooks",
      steps: [
        ["open Add endpoint", button("Add endpoint")],
        [
          "type a letter",
          async (page) => {
            await within(page).getByLabel("Address").focus();
            await page.keyboard.press("h");
          },
        ],
        ["ask to close", key("Escape")],
        ["close all the same", button("Close all the same")],
        ["open an endpoint", (page) => page.locator(`a[href*="${webhookId}"]`).first().click()],
        ["open a delivery", (page) => page.locator('a[href*="/deliveries/dlv_"]').nth(3).click()],
        ["filter by state", choose("State")],
        [
          "to Secrets",
          (page) =>
            page
              .getByRole("navigation", { name: "This endpoint" })
              .getByRole("link", { name: /Secrets/ })
              .click(),
        ],
        [
          "to Settings",
          (page) =>
            page.getByRole("navigation", { name: "This endpoint" }).getByRole("link", { name: "Settings" }).click(),
        ],
        [
          "to Catcher",
          (page) =>
            page
              .getByRole("navigation", { name: "This endpoint" })
              .getByRole("link", { name: /Catcher/ })
              .click(),
        ],
        ["to the next tab", toTab("Logs")],
      ],
    },
    {
      name: "Logs",
      path: "/settings/logs",
      steps: [
        ["open a call", (page) => page.locator("a[data-call]").nth(2).click()],
        ["show headers", (page) => page.getByRole("article").getByText("headers").first().click()],
        ["open the next call", (page) => page.locator("a[data-call]").nth(3).click()],
        ["code in Python", (page) => page.getByRole("tab", { name: "Python" }).click()],
        ["filter by status", choose("Status")],
        ["show all", button("Show all")],
        [
          "type a letter",
          async (page) => {
            await page.getByRole("searchbox").focus();
            await page.keyboard.press("p");
          },
        ],
        ["more filters", (page) => page.getByText("More filters").click()],
        ["pause", button("Pause")],
        ["to the next tab", toTab("Usage")],
      ],
    },
    {
      name: "Usage",
      path: "/settings/usage",
      steps: [
        ["the last hour", link("Last hour")],
        ["the last day", link("Last day")],
        ["the numbers as a table", (page) => page.locator("main summary").last().click()],
        ["practise a plan", (page) => page.getByRole("radio", { name: /^Working/ }).click()],
        ["back to the former", (page) => page.getByRole("radio", { name: /^Agency/ }).click()],
        ["to the next tab", toTab("Members")],
      ],
    },
    {
      name: "Members",
      path: "/settings/members",
      steps: [
        [
          "type a letter",
          async (page) => {
            await page.getByLabel("E-mail address").focus();
            await page.keyboard.press("j");
          },
        ],
        ["choose a role", (page) => page.getByRole("radio", { name: /^admin/ }).click()],
        ["send what is no address", button("Send invitation")],
        ["to the first tab", toTab("Developer")],
      ],
    },
  ];
}
