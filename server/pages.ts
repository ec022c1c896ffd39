import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { DecidedPeer } from "../sandbox/gateway/transport.ts";
import { shownPath } from "../sandbox/observe/quiet-words.ts";
import { randomToken } from "../sandbox/secrets.ts";
import { PackedBodies } from "./compress.ts";
import { isQuiet, pageHeaders, quietHeaders, rightsOf } from "./content-security.ts";
import { serveAgents } from "./for-agents.ts";
import { shapePageAnswer } from "./page-answer.ts";
import type { PagePolicies } from "./page-policies.ts";
import { setStrictTransport } from "./write-answer.ts";

/** What answers every path that is not the API's. */
export interface PageApp {
  readonly handle: (message: IncomingMessage, response: ServerResponse) => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface PagesSettings {
  readonly dev: boolean;
  readonly policies: PagePolicies;
  readonly report: (error: unknown, where: string) => void;
  /** Whether a request asks for a page that has ended: Next has no word for 410. */
  readonly isGone: (message: IncomingMessage) => Promise<boolean>;
}

const forwardingHeaders = [
  "forwarded",
  "x-forwarded-for",
  "x-forwarded-host",
  "x-forwarded-port",
  "x-forwarded-proto",
  "x-real-ip",
];

/** The road to the pages. Requests that come before the pages are ready wait for them. */
export class Pages {
  readonly #settings: PagesSettings;
  readonly #packed = new PackedBodies();
  #app: PageApp | null = null;
  #opening: Promise<PageApp> | null = null;

  constructor(settings: PagesSettings) {
    this.#settings = settings;
  }

  /** Starts the app behind the pages. Resolves when it can answer. */
  async open(start: () => Promise<PageApp>): Promise<void> {
    this.#opening = start();
    this.#app = await this.#opening;
  }

  /** True when nobody has to wait for the app to start. */
  get isOpen(): boolean {
    return this.#app !== null;
  }

  async close(): Promise<void> {
    await this.#app?.close();
  }

  /** Only Next's dev mode speaks anything but HTTP. */
  wantsUpgrade(message: IncomingMessage): boolean {
    return this.#settings.dev && this.#app !== null && (message.url ?? "").startsWith("/_next/");
  }

  async handle(message: IncomingMessage, response: ServerResponse, peer: DecidedPeer): Promise<void> {
    try {
      const app = this.#app ?? (await this.#opening);
      if (!app) throw new Error("The pages were never started.");
      this.#prepare(message, response, peer, await this.#settings.isGone(message));
      await app.handle(message, response);
    } catch (error) {
      this.#settings.report(error, `page ${shownPath(message.url ?? "")}`);
      if (response.headersSent) response.destroy();
      else
        response.writeHead(500, { "Content-Type": "text/plain; charset=utf-8" }).end("This page could not be made.\n");
    }
  }

  #prepare(message: IncomingMessage, response: ServerResponse, peer: DecidedPeer, gone: boolean): void {
    const { dev, policies } = this.#settings;
    const { headers } = message;
    if (!peer.proxied) for (const name of forwardingHeaders) delete headers[name];
    headers["x-forwarded-proto"] = peer.encrypted ? "https" : "http";
    headers["x-aloha-client-ip"] = peer.address;
    delete headers["content-security-policy-report-only"];
    const nonce = dev ? null : randomToken(16);
    // Next reads its nonce from here and puts it on every script of a page made for this request.
    if (nonce === null) delete headers["content-security-policy"];
    else headers["content-security-policy"] = `script-src 'nonce-${nonce}'`;
    const quiet = isQuiet(message.url ?? "");
    const own = quiet ? { ...pageHeaders, ...quietHeaders } : pageHeaders;
    for (const [name, value] of Object.entries(own)) response.setHeader(name, value);
    setStrictTransport(response, peer);
    serveAgents(message, response, policies.publicUrl);
    shapePageAnswer(message, response, {
      policies,
      packed: this.#packed,
      nonce,
      rights: rightsOf(message.url ?? ""),
      gone,
    });
  }
}

/** Stands in for the pages in a process that answers the API alone. */
export const noPages: PageApp = {
  async handle(_message, response) {
    const body = "This process answers the API under /v1 and has no pages.\n";
    response.writeHead(404, { "Content-Type": "text/plain; charset=utf-8" }).end(body);
  },
  close: async () => undefined,
};

/** Next as the app behind the pages. */
export async function startNext(options: {
  dev: boolean;
  dir: string;
  host: string;
  port: number;
  server: Server;
}): Promise<PageApp> {
  const { default: next } = await import("next");
  const app = next({
    dev: options.dev,
    dir: options.dir,
    hostname: options.host,
    port: options.port,
    httpServer: options.server,
  });
  await app.prepare();
  return { handle: app.getRequestHandler(), close: () => app.close() };
}
