import type { Page } from "@playwright/test";

/** Keeps the page asleep: no script of it arrives until they are released. */
export function holdScripts(page: Page): { release: () => void } {
  const { promise, resolve } = Promise.withResolvers<void>();
  void page.route("**/_next/static/chunks/*.js", async (route) => {
    await promise;
    await route.continue().catch(() => undefined);
  });
  return { release: () => resolve() };
}
