import type { IncomingMessage, ServerResponse } from "node:http";
import { connect } from "node:net";
import { join } from "node:path";
import { after } from "node:test";
import type { ApiError } from "#sandbox/errors.ts";
import { transportRules } from "#sandbox/gateway/transport.ts";
import { HttpTally } from "#sandbox/observe/http-tally.ts";
import { Observer } from "#sandbox/observe/observer.ts";
import { systemClock } from "#sandbox/time/clock.ts";
import type { Patience } from "../../../server/listen.ts";
import { PagePolicies } from "../../../server/page-policies.ts";
import { Pages } from "../../../server/pages.ts";
import type { Refuse } from "../../../server/refusal.ts";
import { loadRouteTable } from "../../../server/route-table.ts";
import { type Serving, serve } from "../../../server/serve.ts";
import type { Certificate } from "../../../server/tls.ts";

export interface TestServerOptions {
  publicUrl?: string;
  apiUrl?: string;
  trustedProxies?: string[];
  certificate?: Certificate;
  httpPort?: number;
  patience?: Partial<Patience>;
  page?: (message: IncomingMessage, response: ServerResponse) => unknown;
  isGone?: (message: IncomingMessage) => Promise<boolean>;
  reachStore?: () => Promise<unknown>;
  diagnose?: () => Promise<string | null>;
  metricsToken?: string;
  figures?: () => Promise<string>;
  /** How refusals of the server itself are worded; short ones suffice for most tests. */
  refuse?: Refuse;
}

export interface TestServer extends Serving {
  readonly reported: unknown[];
}

/** Opens a server over the small routes beside this file, on a free port, and closes it after the file's tests. */
export async function openServer(options: TestServerOptions = {}): Promise<TestServer> {
  const publicUrl = options.publicUrl ?? "http://localhost:3000";
  const reported: unknown[] = [];
  const report = (error: unknown) => reported.push(error);
  const policies = new PagePolicies({ dev: false, publicUrl, apiUrl: options.apiUrl ?? publicUrl });
  const isGone = options.isGone ?? (() => Promise.resolve(false));
  const pages = new Pages({ dev: false, policies, report, isGone });
  const page = options.page ?? ((_message, response) => response.end("a page"));
  const serving = await serve({
    host: "127.0.0.1",
    port: 0,
    certificate: options.certificate ?? null,
    httpPort: options.httpPort ?? null,
    publicUrl,
    rules: transportRules({ publicUrl, trustedProxies: options.trustedProxies ?? [], proxyHeaders: "x-forwarded" }),
    table: await loadRouteTable(join(import.meta.dirname, "api"), []),
    refuse: options.refuse ?? refuse,
    report,
    observer: quietObserver(),
    pages,
    reachStore: options.reachStore ?? (() => Promise.resolve()),
    diagnose: options.diagnose ?? (() => Promise.resolve(null)),
    metrics: {
      token: options.metricsToken ?? null,
      text: options.figures ?? (() => Promise.resolve("aloha_example 1\n")),
      report,
    },
    ...(options.patience ? { patience: options.patience } : {}),
  });
  await pages.open(async () => ({
    handle: async (message, response) => void (await page(message, response)),
    close: () => Promise.resolve(),
  }));
  after(() => serving.stop(0));
  return { ...serving, reported };
}

/** Watches requests and tells nobody. */
function quietObserver(): Observer {
  const journal = { tellsRequests: false, say() {}, request() {}, report() {}, flush() {} };
  const parts = { clock: systemClock, http: new HttpTally(), refused() {}, tracer: null, slowRequestMs: 1000 };
  return new Observer({ ...parts, journal });
}

function refuse(error: ApiError) {
  const headers = { "X-Request-Id": "req_TEST", "Content-Type": "application/problem+json", ...error.headers };
  return { status: error.status, headers, body: JSON.stringify({ code: error.code, status: error.status }) };
}

/** Sends bytes as they are and resolves with everything that came back until the other side closed. */
export function sendRaw(port: number, text: string | Buffer): Promise<string> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    const socket = connect(port, "127.0.0.1", () =>
      socket.write(typeof text === "string" ? Buffer.from(text, "latin1") : text),
    );
    socket.on("data", (part: Buffer) => parts.push(part));
    socket.on("end", () => {
      socket.end();
      resolve(Buffer.concat(parts).toString("latin1"));
    });
    socket.on("error", reject);
  });
}

/** The status of a raw answer. */
export function statusOf(answer: string): number {
  return Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1]);
}
