import { changedOn } from "#content/changed-on.ts";
import type { Twin } from "./twins.ts";

/** Every page that people and machines should find, each with the day on which it changed. */
export function sitemap(twins: readonly Twin[], base: string): string {
  const entries = twins.map(({ path }) => {
    const day = changedOn(path);
    return `  <url><loc>${base}${path}</loc>${day === null ? "" : `<lastmod>${day}</lastmod>`}</url>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${entries.join("\n")}
</urlset>
`;
}
