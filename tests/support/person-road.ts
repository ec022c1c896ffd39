import type { Told } from "./mask-answer.ts";
import { Road } from "./road.ts";

/** One way into the same house for a browser with a session. */
export class PersonRoad extends Road {
  readonly #auth: string;
  readonly #origin: string;
  readonly #cookies = new Map<string, string>();

  /** `root` is the server's address, `base` what stands before `/v1`, `origin` the portal's own address. */
  constructor(root: string, base: string, origin: string) {
    super(base);
    this.#auth = `${root}/api`;
    this.#origin = origin;
  }

  /** A path that begins with `/auth` is one of better-auth's. */
  override async ask(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Told> {
    const base = path.startsWith("/auth/") ? this.#auth : this.base;
    const own: Record<string, string> = { cookie: this.cookie };
    if (method !== "GET") Object.assign(own, { origin: this.#origin, "content-type": "application/json" });
    const response = await fetch(base + this.fill(path), {
      method,
      headers: { ...own, ...headers },
      body: body === undefined ? null : this.fill(JSON.stringify(body)),
      redirect: "manual",
    });
    for (const cookie of response.headers.getSetCookie()) this.#keep(cookie);
    return { status: response.status, headers: Object.fromEntries(response.headers), body: await response.text() };
  }

  get cookie(): string {
    return Array.from(this.#cookies, ([name, value]) => `${name}=${value}`).join("; ");
  }

  #keep(cookie: string): void {
    const [pair = "", ...attributes] = cookie.split("; ");
    const at = pair.indexOf("=");
    if (attributes.includes("Max-Age=0")) this.#cookies.delete(pair.slice(0, at));
    else this.#cookies.set(pair.slice(0, at), pair.slice(at + 1));
  }
}
