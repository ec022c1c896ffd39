import { readEntries } from "../changelog/entries.ts";
import { settingsTabs } from "../settings/tabs.ts";
import type { SearchEntry } from "./search-entry.ts";

/** The pages beside the guides that people look for, and what is new. */
export function portalEntries(): SearchEntry[] {
  return [
    page("/reference", "Reference", "Every operation of the API, with all its fields.", "api operations endpoints"),
    page(
      "/sandbox",
      "Sandbox",
      "Put a request together, send it, and see everything it caused.",
      "console playground try test clock catcher log triggers",
    ),
    page("/reference/console", "Console", "A full client for every operation.", "scalar client send requests try"),
    page(
      "/docs/errors",
      "Errors",
      "Every code, with its cause and what to do.",
      "error codes problems problem json status",
    ),
    page("/changelog", "Changelog", "What is new, by release.", "releases news versions rss feed"),
    ...settingsTabs.map(({ slug, name, caption }) =>
      page(`/settings/${slug}`, `Settings: ${name}`, `${caption}.`, `settings ${name} ${caption}`),
    ),
    ...readEntries().map(({ id, title, description, operations }) => ({
      kind: "change" as const,
      url: `/changelog#${id}`,
      title,
      path: ["Changelog"],
      summary: description,
      names: [],
      text: `${description} ${operations.join(" ")}`,
    })),
  ];
}

function page(url: string, title: string, summary: string, text: string): SearchEntry {
  return { kind: "page", url, title, path: ["Portal"], summary, names: [], text };
}
