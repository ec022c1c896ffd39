import { devPolicy, inlineScriptSources, strictPolicy } from "./content-security.ts";

const mostKept = 1000;

/** Says which content policy an answer gets, and remembers what a page's scripts hashed to. */
export class PagePolicies {
  readonly #dev: boolean;
  readonly #apiOrigin: string | null;
  readonly #byTag = new Map<string, string>();

  constructor(settings: { readonly dev: boolean; readonly publicUrl: string; readonly apiUrl: string }) {
    this.#dev = settings.dev;
    const apiOrigin = new URL(settings.apiUrl).origin;
    this.#apiOrigin = apiOrigin === new URL(settings.publicUrl).origin ? null : apiOrigin;
  }

  /** The policy of a page that lies here as a whole: the hashes of its scripts, kept by its ETag. */
  forWhole(tag: string, body: Buffer): string {
    if (this.#dev) return devPolicy;
    const known = this.#byTag.get(tag);
    if (known !== undefined) return known;
    const policy = strictPolicy(inlineScriptSources(body.toString("utf8")), this.#apiOrigin);
    if (tag !== "") {
      if (this.#byTag.size >= mostKept) this.#byTag.clear();
      this.#byTag.set(tag, policy);
    }
    return policy;
  }

  /** The policy of a page that is being made right now, or of one whose body is not sent. */
  forStream(nonce: string | null, tag: string, whole: boolean): string {
    if (this.#dev) return devPolicy;
    const known = whole ? this.#byTag.get(tag) : undefined;
    return known ?? strictPolicy(nonce === null || whole ? [] : [`'nonce-${nonce}'`], this.#apiOrigin);
  }
}
