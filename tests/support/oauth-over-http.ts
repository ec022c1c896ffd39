import { PersonRoad } from "./person-road.ts";

/** A visitor of a real server, who says yes to every app: what a person does in a browser, over HTTP. */
export class ConsentingVisitor {
  readonly #base: string;
  readonly #road: PersonRoad;
  #workspaceId = "";

  constructor(base: string) {
    this.#base = base;
    this.#road = new PersonRoad(base, base, base);
  }

  get workspaceId(): string {
    return this.#workspaceId;
  }

  async open(): Promise<void> {
    const told = await this.#road.ask("POST", "/v1/sandbox/start");
    this.#workspaceId = (JSON.parse(told.body) as { workspace: { id: string } }).workspace.id;
  }

  /** Follows the address that an app would open, allows what it asks for, and gives the address back to the app. */
  async allow(authorizeUrl: string | URL): Promise<URL> {
    const headers = { cookie: this.#road.cookie };
    const sent = await fetch(authorizeUrl, { headers, redirect: "manual" });
    const to = new URL(sent.headers.get("location") ?? "", this.#base);
    const id = to.searchParams.get("request");
    // A refusal of the request goes straight back to the app.
    if (to.pathname !== "/oauth/consent" || id === null) return to;
    const asked = JSON.parse((await this.#road.ask("GET", `/v1/consents/${id}`)).body) as { scopes: string[] };
    const decision = { decision: "allow", workspaceId: this.#workspaceId, mode: "test", scopes: asked.scopes };
    const told = await this.#road.ask("POST", `/v1/consents/${id}`, decision);
    if (told.status !== 200) throw new Error(`No consent: ${told.body}`);
    return new URL((JSON.parse(told.body) as { redirectTo: string }).redirectTo);
  }
}
