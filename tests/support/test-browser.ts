import { signInEndpoint } from "#sandbox/gateway/sign-in-road.ts";
import { type Answered, call } from "./call.ts";
import { keepSecret, watchAnswer } from "./secret-watch.ts";
import type { TestHouse } from "./test-sandbox.ts";

export const portal = "http://localhost:3000";
const signIn = signInEndpoint();
let made = 0;

export interface Asked {
  body?: unknown;
  /** Calls an operation of the API as a person, in this mode. */
  mode?: "test" | "live";
  workspace?: string;
  headers?: Record<string, string>;
}

/** A browser with cookies and an address of its own, on a page of the portal. */
export class TestBrowser {
  readonly address: string;
  readonly #cookies = new Map<string, string>();

  constructor() {
    made++;
    this.address = `192.168.${made >> 8}.${made & 255}`;
  }

  get cookie(): string {
    return Array.from(this.#cookies, ([name, value]) => `${name}=${value}`).join("; ");
  }

  /** The session cookie as a thief would have it. */
  set cookie(text: string) {
    this.#cookies.clear();
    for (const pair of text.split("; ")) this.#keep(pair);
  }

  /** Calls the API as a page of the portal does. */
  async ask(method: string, path: string, { body, mode, workspace, headers = {} }: Asked = {}): Promise<Answered> {
    const own: Record<string, string> = { "x-aloha-client-ip": this.address };
    if (this.cookie !== "") own.cookie = this.cookie;
    if (method !== "GET") Object.assign(own, { origin: portal, "content-type": "application/json" });
    if (mode) own["aloha-mode"] = mode;
    if (workspace) own["aloha-workspace"] = workspace;
    const answer = await call(method, path, { body, headers: { ...own, ...headers } });
    for (const cookie of answer.headers.getSetCookie()) this.#keep(cookie);
    return answer;
  }

  /** Asks one of better-auth's paths. */
  async sign(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Response> {
    const own: Record<string, string> = { "x-aloha-client-ip": this.address };
    if (this.cookie !== "") own.cookie = this.cookie;
    if (method !== "GET") Object.assign(own, { origin: portal, "content-type": "application/json" });
    const request = new Request(`${portal}/api/auth${path}`, {
      method,
      headers: { ...own, ...headers },
      body: body === undefined ? null : typeof body === "string" ? body : JSON.stringify(body),
    });
    const response = await signIn(request);
    for (const cookie of response.headers.getSetCookie()) this.#keep(cookie);
    watchAnswer(`${method} ${path}`, undefined, response, await response.clone().text(), "");
    return response;
  }

  #keep(cookie: string): void {
    const [pair = "", ...attributes] = cookie.split(";");
    const at = pair.indexOf("=");
    const name = pair.slice(0, at).trim();
    if (attributes.some((one) => /^\s*max-age=0$/i.test(one))) this.#cookies.delete(name);
    else this.#cookies.set(name, pair.slice(at + 1));
  }
}

/** A browser that pressed Run once. */
export async function newVisitor(): Promise<{ browser: TestBrowser; workspaceId: string; key: string }> {
  const browser = new TestBrowser();
  const { workspaceId, key } = await startSandbox(browser);
  return { browser, workspaceId, key };
}

export async function startSandbox(browser: TestBrowser): Promise<{ workspaceId: string; key: string }> {
  const answer = await browser.ask("POST", "/v1/sandbox/start");
  const { workspace, key } = answer.body as unknown as { workspace: { id: string }; key: { secret: string } | null };
  return { workspaceId: workspace.id, key: key?.secret ?? "" };
}

/** Signs in by a link in a mail, as somebody who has that mailbox. A new address is a new account. */
export async function signInByMail(house: TestHouse, email: string, browser = new TestBrowser()): Promise<TestBrowser> {
  const name = email.split("@")[0];
  const asked = await browser.sign("POST", "/sign-in/magic-link", { email, name });
  if (asked.status !== 200) throw new Error(`No mail: ${asked.status} ${await asked.text()}`);
  const token = /#token=([A-Za-z]+)/.exec(house.outbox.last(email).text)?.[1];
  keepSecret(token ?? "no token");
  const entered = await browser.sign("GET", `/magic-link/verify?token=${token}`, undefined, {
    "sec-fetch-site": "same-origin",
  });
  if (entered.status !== 200) throw new Error(`No entry: ${entered.status} ${await entered.text()}`);
  return browser;
}

let people = 0;

/** Somebody with an account and a workspace of their own. */
export async function newOwner(
  house: TestHouse,
): Promise<{ browser: TestBrowser; workspaceId: string; email: string }> {
  const email = `owner${++people}@example.com`;
  const browser = await signInByMail(house, email);
  const { workspaceId } = await startSandbox(browser);
  return { browser, workspaceId, email };
}
