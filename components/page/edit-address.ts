import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { docsSlug } from "#content/pages.ts";
import { api } from "#sandbox/contract/facts.gen.ts";

/** Where a reader who knows better can say so. */
export interface EditLink {
  readonly words: string;
  readonly href: string;
}

/**
 * Leads to the file that a page is made from, where `repository` in package.json names a public place. Without one a
 * change is suggested by mail.
 */
export function editLink(path: string, repository: string | null = publicRepository()): EditLink {
  if (repository === null) {
    const subject = encodeURIComponent(`A change to ${path}`);
    return { words: "Suggest a change", href: `mailto:${api.contact}?subject=${subject}` };
  }
  return { words: "Edit this page", href: `${repository}/edit/main/${sourceOf(path)}` };
}

/** The file to change: the guide, the words about an error, or the contract. */
export function sourceOf(path: string): string {
  const slug = docsSlug(path);
  const own = slug === null ? [] : [`content/docs/${slug}.mdx`, `content/${slug}.mdx`];
  return own.find((file) => existsSync(join(process.cwd(), file))) ?? "openapi.yaml";
}

function publicRepository(): string | null {
  const { repository } = JSON.parse(readFileSync(join(process.cwd(), "package.json"), "utf8")) as {
    repository?: string;
  };
  return repository ?? null;
}
