import type { Page } from "@playwright/test";

/** All that a page holds where a script or its next visitor could find it. */
export function keptInPage(page: Page): Promise<string> {
  return page.evaluate(() =>
    JSON.stringify([
      document.documentElement.outerHTML,
      location.href,
      history.state,
      { ...localStorage },
      { ...sessionStorage },
    ]),
  );
}

/** Every address and every answer from now on. */
export function answersFromNow(page: Page): string[] {
  const later: string[] = [];
  page.on("response", async (response) => {
    later.push(response.url(), await response.text().catch(() => ""));
  });
  return later;
}
