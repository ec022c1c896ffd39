import { apiBase, type LinkTo } from "./markdown.ts";

/** The address of the Markdown twin of a page. */
export function twinPath(page: string): string {
  return page === "/" ? "/index.md" : `${page}.md`;
}

/** Where the links of one twin lead. */
export interface LinkPlace {
  /** What stands before each path: the origin of the portal. */
  readonly base: string;
  /** Where the API answers; requests of the twin go there. */
  readonly api: string;
  /** The page whose twin it is. */
  readonly page: string;
  /** The pages that have twins. */
  readonly pages: ReadonlySet<string>;
}

/** Turns the links of a page into those of its twin: absolute, and from twin to twin. */
export function twinLinks({ base, api, page, pages }: LinkPlace): LinkTo {
  return (href) => {
    if (href === apiBase) return api;
    if (href.startsWith("page:")) return `${base}${href.slice("page:".length)}`;
    if (!/^[/#]/.test(href)) return href;
    const [path = "", anchor] = href.split("#");
    const target = path === "" ? page : path;
    // The anchor of a single field is a place of the page alone.
    if (path === "" && anchor?.includes(".")) return null;
    return `${base}${pages.has(target) ? twinPath(target) : target}${anchor === undefined ? "" : `#${anchor}`}`;
  };
}
