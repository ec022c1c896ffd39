import { devPolicy, inlineScriptSources, type PageRights, strictPolicy } from "./content-security.ts";

const mostKept = 1000;

/** Says which content policy an answer gets, and remembers what a page's scripts hashed to. */
export class PagePolicies {
  readonly #dev: boolean;
  readonly publicUrl: string;
  readonly #apiOrigin: string | null;
  readonly #scriptsByTag = new Map<string, readonly string[]>();

  constructor(settings: { readonly dev: boolean; readonly publicUrl: string; readonly apiUrl: string }) {
    this.#dev = settings.dev;
    this.publicUrl = settings.publicUrl;
    const apiOrigin = new URL(settings.apiUrl).origin;
    this.#apiOrigin = apiOrigin === new URL(settings.publicUrl).origin ? null : apiOrigin;
  }

  /** The policy of a page that lies here as a whole: the hashes of its scripts, kept by its ETag. */
  forWhole(tag: string, body: () => Buffer, rights: PageRights): string {
    if (this.#dev) return devPolicy;
    return strictPolicy(this.#scriptsOf(tag, body), rights, this.#apiOrigin);
  }

  /** The policy of a page that is being made right now, or of one whose body is not sent. */
  forStream(nonce: string | null, tag: string, whole: boolean, rights: PageRights): string {
    if (this.#dev) return devPolicy;
    const known = whole ? this.#scriptsByTag.get(tag) : undefined;
    const scripts = known ?? (nonce === null || whole ? [] : [`'nonce-${nonce}'`]);
    return strictPolicy(scripts, rights, this.#apiOrigin);
  }

  #scriptsOf(tag: string, body: () => Buffer): readonly string[] {
    const known = this.#scriptsByTag.get(tag);
    if (known !== undefined) return known;
    const scripts = inlineScriptSources(body().toString("utf8"));
    if (tag !== "") {
      if (this.#scriptsByTag.size >= mostKept) this.#scriptsByTag.clear();
      this.#scriptsByTag.set(tag, scripts);
    }
    return scripts;
  }
}
