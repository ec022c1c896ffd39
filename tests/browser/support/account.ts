import { expect, type Page, test } from "@playwright/test";

let made = 0;

/** Makes an account on the sign-in page, and goes on to where it leads. */
export async function signUp(page: Page, next = "/settings/developer"): Promise<{ email: string; password: string }> {
  const email = `mara-${process.pid}-${Date.now()}-${++made}@example.com`;
  const password = "a calm password";
  await page.goto(`/sign-in?new=1&next=${encodeURIComponent(next)}`);
  await page.getByLabel("Your name").fill("Mara Lind");
  await page.getByLabel("Mail address").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await createAccount(page);
  await page.getByRole("link", { name: "Go on" }).click();
  await expect(page).toHaveURL(new URL(next, page.url()).href);
  return { email, password };
}

/** Presses the button; where this address has signed up five times in a minute, it waits as the page says. */
async function createAccount(page: Page): Promise<void> {
  test.setTimeout(test.info().timeout + 140_000);
  const made = page.getByText("The account is there, and you are signed in.");
  const waits = page.getByText(/^You can go on in \d+ s\.$/);
  for (let turn = 0; turn < 3; turn++) {
    await page.getByRole("button", { name: "Create account" }).click();
    await expect(made.or(waits)).toBeVisible();
    if (await made.isVisible()) return;
    await expect(waits).toBeHidden({ timeout: 65_000 });
  }
}
