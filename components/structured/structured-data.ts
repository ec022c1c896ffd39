/** What a page is, in the words of schema.org. Addresses are paths: they hold on whatever host the page is served. */
export type StructuredData = Readonly<Record<string, unknown>>;

const context = "https://schema.org";
const site = { "@type": "WebSite", "@id": "/#site", name: "Aloha API", url: "/" };

/** A step of the way to a page: its name and its address. */
export interface Crumb {
  readonly name: string;
  readonly path: string;
}

/** The start page: the site, and the software that it is about. */
export function siteData(description: string): StructuredData {
  return {
    "@context": context,
    "@graph": [
      {
        ...site,
        description,
        inLanguage: "en",
        potentialAction: {
          "@type": "SearchAction",
          target: { "@type": "EntryPoint", urlTemplate: "/search?q={question}" },
          "query-input": "required name=question",
        },
      },
      {
        "@type": "SoftwareApplication",
        "@id": "/#software",
        name: "Aloha API",
        applicationCategory: "DeveloperApplication",
        operatingSystem: "Any",
        url: "/",
        description,
        softwareHelp: { "@type": "CreativeWork", url: "/docs" },
      },
    ],
  };
}

/** A page of the docs or of the reference, and the way to it. The last crumb is the page itself. */
export function articleData(headline: string, description: string | null, crumbs: readonly Crumb[]): StructuredData {
  const path = crumbs.at(-1)?.path ?? "/";
  return {
    "@context": context,
    "@graph": [
      {
        "@type": "TechArticle",
        "@id": `${path}#article`,
        headline,
        ...(description === null ? {} : { description }),
        inLanguage: "en",
        url: path,
        isPartOf: { "@id": "/#site" },
      },
      {
        "@type": "BreadcrumbList",
        itemListElement: crumbs.map(({ name, path: item }, place) => ({
          "@type": "ListItem",
          position: place + 1,
          name,
          item,
        })),
      },
    ],
  };
}

/** The data as it may stand in a script element: nothing in it can end that element. */
export function asScript(data: StructuredData): string {
  return JSON.stringify(data).replace(/</g, "\\u003c");
}
