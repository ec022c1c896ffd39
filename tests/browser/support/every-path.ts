import { referencePaths } from "#components/reference/reference-tree.ts";
import { docsPath } from "#content/navigation.ts";
import { guideSlugs } from "#content/pages.ts";
import { codes } from "#sandbox/contract/facts.gen.ts";

/** Every page that anybody may read without an account. */
export function everyPath(): string[] {
  const errors = Object.keys(codes).map((code) => `/docs/errors/${code}`);
  return ["/", "/changelog", ...guideSlugs().map(docsPath), "/docs/oauth/return", ...errors, ...referencePaths()];
}
