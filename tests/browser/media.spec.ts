import { expect, type Page, test } from "@playwright/test";
import { expectClean } from "./support/axe-clean.ts";
import { watch } from "./support/page-watch.ts";

async function runStep(page: Page, place: number, path: RegExp) {
  const answered = page.waitForResponse((response) => path.test(new URL(response.url()).pathname));
  await page.getByRole("button", { name: "Run", exact: true }).nth(place).click();
  const response = await answered;
  return { status: response.status(), body: (await response.json()) as Record<string, unknown> };
}

test("the media guide runs from an upload to a preview that shows the picture", async ({ page }) => {
  const { faults } = watch(page);
  await page.goto("/docs/media");
  const made = await runStep(page, 0, /\/v1\/media$/);
  expect([made.status, made.body.mimeType, made.body.width, made.body.height]).toEqual([201, "image/png", 1200, 900]);
  const id = String(made.body.id);
  await expect(page.getByLabel("Request 2: validatePost")).toContainText(id);

  const judged = await runStep(page, 1, /\/v1\/posts\/validate$/);
  const channels = judged.body.data as { channel: string; valid: boolean; problems: { code: string }[] }[];
  expect(channels.map(({ channel, valid }) => [channel, valid])).toEqual([
    ["bluesky", true],
    ["medium", true],
    ["youtube", false],
  ]);
  expect(channels[2]?.problems.map(({ code }) => code)).toContain("media_not_taken");

  const post = await runStep(page, 2, /\/v1\/posts$/);
  expect([post.status, post.body.warnings]).toEqual([201, []]);
  expect((await runStep(page, 3, /\/clock\/advance$/)).status).toBe(200);
  const read = await runStep(page, 4, /\/v1\/posts\/post_/);
  expect(read.body.status).toBe("published");
  const listed = await runStep(page, 5, /\/v1\/media$/);
  expect((listed.body.data as { id: string }[]).map((media) => media.id)).toEqual([id]);
  expect(faults).toEqual([]);

  const [delivery] = read.body.deliveries as { remoteUrl: string }[];
  await page.goto(delivery?.remoteUrl ?? "");
  const picture = page.getByRole("img", { name: "A sun rising over calm water." });
  await expect(picture).toBeVisible();
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1200);
  await expectClean(page);
  expect(faults).toEqual([]);
});

test("the snippets send the same form", async ({ page }) => {
  await page.goto("/docs/media");
  const request = page.getByLabel("Request 1: createMedia");
  await expect(request).toContainText("-F 'file=@sunrise.png'");
  await expect(request).toContainText("-F 'alt=A sun rising over calm water.'");
  await page.getByRole("tab", { name: "TypeScript" }).first().click();
  await expect(request).toContainText('file: new File([await openAsBlob("sunrise.png")], "sunrise.png"),');
  await page.getByRole("tab", { name: "Python" }).first().click();
  await expect(request).toContainText('file=Path("sunrise.png"),');
});
