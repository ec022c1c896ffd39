import { expect, type Page } from "@playwright/test";

/** Presses Run of the call with this number on a docs page, and reads its real answer. */
export async function runCall(
  page: Page,
  number: number,
): Promise<{ readonly status: number; readonly body: Record<string, unknown> }> {
  const call = page.locator(`#call-${number}`);
  const method = await call.locator('[data-pill="method"]').innerText();
  const answered = page.waitForResponse(
    (response) =>
      /\/v1\/(?!session|sandbox\/start|docs-key)/.test(response.url()) && response.request().method() === method,
  );
  await call.getByRole("button", { name: "Run", exact: true }).click();
  const response = await answered;
  await expect(call.locator("[data-pill]").nth(1)).toHaveText(String(response.status()));
  return { status: response.status(), body: (await response.json()) as Record<string, unknown> };
}

/** Runs a call until its answer is as wanted: what a webhook does takes a moment. */
export async function runCallUntil(
  page: Page,
  number: number,
  wanted: (body: Record<string, unknown>) => boolean,
): Promise<Record<string, unknown>> {
  for (let turn = 0; turn < 40; turn++) {
    const { body } = await runCall(page, number);
    if (wanted(body)) return body;
    await page.waitForTimeout(100);
  }
  throw new Error(`Call ${number} never gave what was wanted.`);
}
