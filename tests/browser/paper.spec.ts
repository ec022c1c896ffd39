import { expect, type Page, test } from "@playwright/test";

/** What would stand on paper, as the browser lays it out. */
async function onPaper(page: Page, path: string) {
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await page.setViewportSize({ width: 794, height: 1123 });
  await page.goto(path);
  return page.evaluate(() => {
    const shown = (element: Element) => element.getClientRects().length > 0;
    const all = (selector: string) => [...document.querySelectorAll(selector)];
    const codes = all("main pre");
    return {
      buttons: all("button, nav, header, [role=tablist]").filter(shown).length,
      ink: getComputedStyle(document.body).color,
      hiddenCode: codes.filter((code) => !shown(code) && !code.closest("details")).length,
      cutCode: codes.filter((code) => code.scrollWidth > code.clientWidth + 1).length,
      breaks: codes.filter((code) => getComputedStyle(code).breakInside !== "avoid").length,
      headings: all("main h2").filter((heading) => getComputedStyle(heading).breakAfter !== "avoid").length,
      folded: all("main article details:not(.page-menu, .print\\:hidden) > :not(summary)").filter(
        (part) => !shown(part),
      ).length,
      width: document.querySelector("main article")?.clientWidth ?? 0,
      languages: [
        ...new Set(
          all("main p")
            .filter(shown)
            .map((line) => line.textContent),
        ),
      ].filter((word) => ["cURL", "Shell", "TypeScript", "Python"].includes(word ?? "")),
    };
  });
}

const whole = { buttons: 0, ink: "rgb(26, 22, 18)", hiddenCode: 0, cutCode: 0, breaks: 0, headings: 0, folded: 0 };

for (const path of ["/docs/webhooks/verify", "/docs/posts", "/reference/posts/createPost"])
  test(`${path} on paper is light, whole and without anything to press`, async ({ page }) => {
    const { width, languages, ...paper } = await onPaper(page, path);
    expect(paper).toEqual(whole);
    expect(width).toBeGreaterThan(600);
    expect(languages.map((name) => (name === "Shell" ? "cURL" : name))).toEqual(
      expect.arrayContaining(["cURL", "TypeScript", "Python"]),
    );
  });

test("an address stands after a link that leads away, and only there", async ({ page }) => {
  await onPaper(page, "/docs/webhooks/verify");
  const after = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>("main article a")].map((link) => [
      link.origin === location.origin || link.protocol === "mailto:",
      getComputedStyle(link, "::after").content === "none",
    ]),
  );
  for (const [here, bare] of after) expect(here).toBe(bare);
});
