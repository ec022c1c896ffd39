import { expect, test } from "@playwright/test";
import { expectClean } from "./support/axe-clean.ts";
import { signUp } from "./support/settings-page.ts";

test.use({ viewport: { width: 360, height: 780 } });

for (const colorScheme of ["light", "dark"] as const) {
  test(`the header of a narrow screen leads everywhere by its menu, the sandbox included, ${colorScheme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto("/docs/posts");
    const menu = page.getByRole("navigation", { name: "Menu" });
    const opener = page.locator("summary[aria-label=Menu]");
    await opener.focus();
    await page.keyboard.press("Enter");
    await expect(menu.getByRole("link")).toHaveText([
      "Docs",
      "Reference",
      "Sandbox",
      "Changelog",
      "Settings",
      "Sign in",
    ]);
    await expect(menu.getByRole("link", { name: "Docs" })).toHaveAttribute("aria-current", "true");
    await expectClean(page);
    await page.keyboard.press("Escape");
    await expect(menu).toBeHidden();
    await expect(opener).toBeFocused();
    await opener.click();
    await page.mouse.click(20, 600);
    await expect(menu).toBeHidden();
    await opener.click();
    await menu.getByRole("link", { name: "Sandbox" }).click();
    await expect(page).toHaveURL(/\/sandbox/);
    await signUp(page, "Mara");
    await page.goto("/settings/members");
    await opener.click();
    await expect(menu.getByRole("link", { name: "Settings" })).toHaveAttribute("aria-current", "true");
    await expect(menu.getByRole("link", { name: "Sign in" })).toHaveCount(0);
    await expectClean(page);
  });
}

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });
  test("the menu of a narrow screen opens all the same", async ({ page }) => {
    await page.goto("/docs");
    await page.locator("summary[aria-label=Menu]").click();
    await page.getByRole("navigation", { name: "Menu" }).getByRole("link", { name: "Sandbox" }).click();
    await expect(page).toHaveURL(/\/sandbox/);
  });
});
