import { redactSecrets } from "../keys/key-format.ts";
import type { Engine } from "../store/engine.ts";
import { query } from "../store/query.ts";
import type { RequestLogTable } from "../store/schema.ts";

const flushEveryMs = 200;
const largestBatch = 2000;
const longestBody = 64 * 1024;

const insertRow = query<RequestLogTable>()((db, param) =>
  db.insertInto("request_log").values({
    id: param("id"),
    workspace_id: param("workspace_id"),
    livemode: param("livemode"),
    at: param("at"),
    method: param("method"),
    path: param("path"),
    query: param("query"),
    operation_id: param("operation_id"),
    status: param("status"),
    code: param("code"),
    duration_us: param("duration_us"),
    key_id: param("key_id"),
    key_generation: param("key_generation"),
    address: param("address"),
    idempotency_key: param("idempotency_key"),
    replayed: param("replayed"),
    admitted: param("admitted"),
    policy: param("policy"),
    request_headers: param("request_headers"),
    request_body: param("request_body"),
    response_headers: param("response_headers"),
    response_body: param("response_body"),
  }),
);

/** Collects log rows and marks of use, and writes them together, off the path of any request. */
export class RequestLog {
  readonly #engine: Engine;
  #rows: RequestLogTable[] = [];
  #timer: NodeJS.Timeout | undefined;
  #writing: Promise<void> = Promise.resolve();

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  add(row: RequestLogTable): void {
    this.#rows.push(row);
    if (this.#rows.length >= largestBatch) this.flush();
    else this.#timer ??= setTimeout(() => this.flush(), flushEveryMs);
  }

  /** Writes what waits. Resolves when it stands in the store. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const rows = this.#rows;
    if (rows.length === 0) return this.#writing;
    this.#rows = [];
    this.#writing = this.#writing.then(() => this.#write(rows)).catch(() => undefined);
    return this.#writing;
  }

  async #write(rows: RequestLogTable[]): Promise<void> {
    await this.#engine.transaction(async (session) => {
      for (const row of rows) await session.all(insertRow.bind(session.dialect, row));
    });
  }
}

const hidden = new Set(["authorization", "cookie", "proxy-authorization"]);
/** The same on every answer, so a row need not say them. */
const constant = new Set(["Access-Control-Allow-Origin", "Access-Control-Expose-Headers", "Vary"]);

/** Headers as the log keeps them: no credential, nothing shaped like a secret. */
export function loggedHeaders(headers: Iterable<[string, string]>): string {
  const kept: Record<string, string> = {};
  for (const [name, value] of headers) {
    if (constant.has(name)) continue;
    const seen = name === "authorization" ? redactSecrets(value) : value;
    kept[name] = hidden.has(name) && seen === value ? "[hidden]" : redactSecrets(seen);
  }
  return JSON.stringify(kept);
}

/** A body as the log keeps it: redacted before it is written, and cut at 64 KiB. */
export function loggedBody(body: string | null): string | null {
  if (body === null || body === "") return null;
  const clean = redactSecrets(body);
  return clean.length > longestBody ? clean.slice(0, longestBody) : clean;
}
