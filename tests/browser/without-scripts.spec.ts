import { expect, test } from "@playwright/test";
import { docsPath } from "#content/navigation.ts";
import { guideSlugs } from "#content/pages.ts";

/** What only scripts can do, and says nothing that a page has to say. */
const islands = ["button", "[role=tablist]", "[role=status]", ".no-js\\:hidden", "[data-island]"].join(",");

test("every guide says without scripts what it says with them", async ({ page, browser }) => {
  test.setTimeout(90_000);
  const plain = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  for (const one of [page, plain]) await one.route(/\.(woff2?|png)(\?|$)/, (route) => route.abort());
  for (const path of guideSlugs().map(docsPath)) {
    await page.goto(path);
    await plain.goto(path);
    const [living, still] = await Promise.all([page.evaluate(words, islands), plain.evaluate(words, islands)]);
    expect(living, path).toBe(still);
    expect(still.length, path).toBeGreaterThan(400);
  }
});

/** The words of the article, islands apart. The address of this server stands where the page says that of the API, or says none. */
function words(islands: string): string {
  const article = document.querySelector("main article")?.cloneNode(true) as HTMLElement;
  for (const island of article.querySelectorAll(islands)) island.remove();
  return (article.textContent ?? "")
    .replaceAll(location.origin, "https://api.usealoha.app")
    .replace(/\s+/g, " ")
    .replace(/, baseURL: "[^"]+",(?= \}\))|(?<=Aloha\()\{ baseURL: "[^"]+" \}|(?<=Aloha\()base_url="[^"]+"/g, "")
    .replace(/Aloha\( ([^()]+), base_url="[^"]+", \)/g, "Aloha($1)");
}
