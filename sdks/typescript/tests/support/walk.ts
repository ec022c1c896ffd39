import assert from "node:assert/strict";
import { setTimeout as wait } from "node:timers/promises";
import { checkBody } from "../../../../tests/support/contract-check.ts";
import { Aloha } from "../../src/index.ts";
import { exampleOf, methodOf, operation, operations, queryOf } from "./operations.ts";

// Filters of the examples that name things which are not here, or that exclude each other.
const leftOut = new Set(["cursor", "date", "expires", "signature"]);

/** What a test wants otherwise than the example has it; undefined leaves a field out. */
type Changes = Readonly<Record<string, unknown>>;

/** Calls operations by their id, through the client's methods, and checks each call. */
export class Walk {
  readonly baseURL: string;
  readonly succeeded = new Set<string>();
  client: Aloha;
  #sent: { url: URL; init: RequestInit } | undefined;
  #answer: { status: number; text: string } | undefined;

  constructor(baseURL: string, apiKey: string) {
    this.baseURL = baseURL;
    this.client = this.#clientWith(apiKey);
  }

  use(apiKey: string): void {
    this.client = this.#clientWith(apiKey);
  }

  /** Calls an operation with its example, and gives what came. */
  // biome-ignore lint/suspicious/noExplicitAny: the walk reads fields of every answer there is.
  async call(id: string, ids: readonly string[] = [], changes: Changes = {}): Promise<any> {
    const row = operation(id);
    const filters = Object.fromEntries(Object.entries(queryOf(row)).filter(([name]) => !leftOut.has(name)));
    const input = { ...filters, ...(exampleOf(row) as object), ...changes };
    const takes = row.body !== null || row.query.length > 0;
    const result = await methodOf(this.client, row)(...ids, ...(takes ? [input] : []));
    this.#checkSent(id, ids, takes ? input : {});
    if (row.answer === "json") {
      assert.ok(this.#answer);
      checkBody(id as never, this.#answer.status, JSON.parse(this.#answer.text));
      assert.deepEqual(JSON.parse(JSON.stringify(result)), JSON.parse(this.#answer.text));
    }
    if (row.answer === "none") assert.equal(result, undefined);
    if (row.answer === "text") assert.equal(typeof result, "string");
    this.succeeded.add(id);
    return result;
  }

  /** Asks again until the answer is as it should be. */
  // biome-ignore lint/suspicious/noExplicitAny: as above.
  async until(ready: (answer: any) => boolean, id: string, ids?: readonly string[], changes?: Changes): Promise<any> {
    for (let tries = 0; tries < 300; tries++) {
      const answer = await this.call(id, ids, changes);
      if (ready(answer)) return answer;
      await wait(25);
    }
    return assert.fail(`${id} did not come to that.`);
  }

  /** The operations that no call of this walk has made. */
  missing(all: ReadonlyMap<string, unknown> = operations): readonly string[] {
    return [...all.keys()].filter((id) => !this.succeeded.has(id));
  }

  #clientWith(apiKey: string): Aloha {
    return new Aloha({
      apiKey,
      baseURL: this.baseURL,
      fetch: async (url, init = {}) => {
        this.#sent = { url: new URL(String(url)), init };
        const response = await fetch(url, init);
        const isStream = response.headers.get("content-type")?.startsWith("text/event-stream");
        this.#answer = { status: response.status, text: isStream ? "" : await response.clone().text() };
        return response;
      },
    });
  }

  #checkSent(id: string, ids: readonly string[], input: Changes): void {
    const row = operation(id);
    assert.ok(this.#sent);
    const { url, init } = this.#sent;
    const path = row.pathParameters.reduce(
      (one, { name }, index) => one.replace(`{${name}}`, String(ids[index])),
      row.path,
    );
    assert.deepEqual([init.method, url.pathname], [row.verb, `/v1${path}`]);
    const given = row.query.map(({ name }) => name).filter((name) => input[name] !== undefined);
    assert.deepEqual([...new Set(url.searchParams.keys())].sort(), given.sort(), `the query of ${id}`);
    const headers = new Headers(init.headers);
    assert.equal(headers.has("idempotency-key"), row.verb !== "GET", `the key of ${id}`);
  }
}
