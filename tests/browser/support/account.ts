import { expect, type Page } from "@playwright/test";
import { password, signUp as signUpByCall } from "./settings-page.ts";

let made = 0;

/** An account, person and page as after `signUp`, where the way there is not what is looked at. */
export async function enterSignedUp(
  page: Page,
  next = "/settings/developer",
): Promise<{ email: string; password: string }> {
  const email = await signUpByCall(page, "Mara Lind");
  await page.goto(next);
  return { email, password };
}

/** Makes an account on the sign-in page, and goes on to where it leads. */
export async function signUp(page: Page, next = "/settings/developer"): Promise<{ email: string; password: string }> {
  const email = `mara-${process.pid}-${Date.now()}-${++made}@example.com`;
  await page.goto(`/sign-in?new=1&next=${encodeURIComponent(next)}`);
  await page.getByLabel("Your name").fill("Mara Lind");
  await page.getByLabel("Mail address").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Create account" }).click();
  await expect(page.getByText("The account is there, and you are signed in.")).toBeVisible();
  await page.getByRole("link", { name: "Go on" }).click();
  await expect(page).toHaveURL(new URL(next, page.url()).href);
  return { email, password };
}
