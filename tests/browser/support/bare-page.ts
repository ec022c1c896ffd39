import type { Page } from "@playwright/test";

const address = "/bare";

/** A page of this origin with nothing on it, from where calls are made that are not what a test looks at. */
export async function openBarePage(page: Page): Promise<void> {
  // With a picture of its own, or the browser would ask for one that is not there.
  const body = '<!doctype html><title>Bare</title><link rel="icon" href="data:,">';
  await page.route(address, (route) => route.fulfill({ contentType: "text/html", body }));
  await page.goto(address);
  await page.unroute(address);
}
