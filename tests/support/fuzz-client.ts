import { Ajv2020 } from "ajv/dist/2020.js";
import { Agent, request } from "undici";
import { formats } from "#sandbox/contract/formats.ts";
import { headerSchemas } from "#sandbox/contract/responses.gen.ts";
import { checkAgainstContract } from "./contract-check.ts";
import type { FuzzRequest } from "./fuzz-request.ts";

export interface FuzzAnswer {
  readonly status: number;
  readonly text: string;
  readonly header: (name: string) => string;
}

const ajv = new Ajv2020({ strict: false, formats, coerceTypes: true });
const headerChecks = Object.entries(headerSchemas).map(
  ([name, schema]) => [name, ajv.compile({ type: "object", properties: { value: schema } })] as const,
);

/** Asks over kept connections and holds each answer against the contract: status, type, body and headers. */
export class FuzzClient {
  readonly #base: string;
  /** Requests come from many places on this machine, so that none is refused for what the others did. */
  readonly #agents = Array.from({ length: 32 }, (_, place) => {
    return new Agent({
      connections: 2,
      headersTimeout: 20_000,
      keepAliveTimeout: 1000,
      localAddress: `127.0.${place + 1}.1`,
    });
  });

  #asked = 0;

  constructor(base: string) {
    this.#base = base.replace("localhost", "127.0.0.1");
  }

  async ask({ method, path, headers, body }: FuzzRequest): Promise<FuzzAnswer> {
    const dispatcher = this.#agents[this.#asked++ % this.#agents.length] as Agent;
    const options = { method: method as "GET", headers, body, dispatcher };
    const answer = await request(this.#base + path, options);
    const { statusCode: status } = answer;
    const told = new Headers();
    for (const [name, value] of Object.entries(answer.headers)) told.set(name, String(value));
    const streams = told.get("content-type")?.startsWith("text/event-stream") ?? false;
    const text = streams ? "" : await answer.body.text();
    if (streams) answer.body.on("error", () => undefined).destroy();
    if (status >= 500) throw new Error(`${status} ${text}`);
    checkHeaders(told);
    const json = told.get("content-type")?.includes("json") ?? false;
    const parsed = streams ? "" : text === "" ? null : json ? JSON.parse(text) : text;
    checkAgainstContract(method, path, new Response(null, { status, headers: told }), parsed);
    return { status, text, header: (name) => told.get(name) ?? "" };
  }

  async close(): Promise<void> {
    await Promise.all(this.#agents.map((agent) => agent.destroy()));
  }
}

function checkHeaders(told: Headers): void {
  for (const [name, check] of headerChecks) {
    const value = told.get(name);
    if (value !== null && !check({ value })) throw new Error(`${name}: ${value} ${ajv.errorsText(check.errors)}`);
  }
}
