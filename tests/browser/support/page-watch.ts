import type { Page } from "@playwright/test";

/** Everything that no page may do, written down as it happens. */
export function watch(page: Page): { readonly faults: string[] } {
  const faults: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") faults.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => faults.push(`error: ${error.message}`));
  page.on("request", (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (protocol !== "data:" && hostname !== "localhost") faults.push(`another host: ${request.url()}`);
  });
  return { faults };
}
