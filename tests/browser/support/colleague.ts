import { type Browser, expect, type Page } from "@playwright/test";
import { inMailTo } from "./mails.ts";
import { askAs, signUp } from "./settings-page.ts";

/** Somebody new who shows that their address is theirs. */
export async function enterVerified(page: Page, name: string): Promise<string> {
  const email = await signUp(page, name);
  await page.request.get(await inMailTo(email, /http\S+verify-email\S+/));
  return email;
}

/** A colleague in the workspace that the first page works in, in a browser of their own. */
export async function colleagueOf(owner: Page, browser: Browser, name: string, role: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  const email = await enterVerified(page, name);
  expect(await askAs(owner, "/v1/invitations", { email, role })).toBe(201);
  const invitation = await inMailTo(email, /inv_[0-9A-Z]{26}/);
  expect(await askAs(page, `/v1/invitations/${invitation}/accept`, {})).toBe(200);
  return page;
}
