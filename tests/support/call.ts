import { checkAgainstContract, operationOf } from "./contract-check.ts";
import { routeFor } from "./routes.ts";
import { watchAnswer } from "./secret-watch.ts";

export interface CallOptions {
  key?: string;
  body?: unknown;
  headers?: Record<string, string>;
  /** Hangs up, as a caller does who leaves. */
  signal?: AbortSignal;
}

export interface Answered {
  status: number;
  headers: Headers;
  // A test reads whatever the contract promised; the contract check has judged it before.
  body: Record<string, never> & { [name: string]: never };
  text: string;
  /** The open line of an operation that streams; the test reads it, and lets go of it. */
  stream: ReadableStream<Uint8Array> | null;
}

/** Calls the API as Next would: the very route module, with a Request. Every answer is held against the contract. */
export async function call(method: string, path: string, options: CallOptions = {}): Promise<Answered> {
  const headers: Record<string, string> = { ...options.headers };
  if (options.key) headers.authorization = `Bearer ${options.key}`;
  const form = options.body instanceof FormData;
  const stream = options.body instanceof ReadableStream;
  const raw = form || stream || typeof options.body === "string" || options.body instanceof Uint8Array;
  if (options.body !== undefined && !form && !headers["content-type"]) headers["content-type"] = "application/json";
  const body = options.body === undefined ? null : raw ? (options.body as BodyInit) : JSON.stringify(options.body);
  const signal = options.signal ?? null;
  const request = new Request(`http://localhost:3000${path}`, {
    method,
    headers,
    body,
    signal,
    ...(stream ? { duplex: "half" } : {}),
  });
  const module = await routeFor(new URL(request.url).pathname);
  const handler = module[method];
  if (!handler) throw new Error(`The route of ${path} exports no ${method}.`);
  const response = await handler(request);
  if (response.headers.get("content-type")?.startsWith("text/event-stream")) {
    checkAgainstContract(method, path, response, "");
    if (response.body) await takeOpening(response.body);
    return { status: response.status, headers: response.headers, body: {}, text: "", stream: response.body };
  }
  const text = await response.text();
  const isCsv = response.headers.get("content-type")?.startsWith("text/csv");
  const parsed = text === "" ? null : isCsv ? text : JSON.parse(text);
  watchAnswer(`${method} ${path}`, operationOf(method, path), response, text, `${path}\n${sentIn(options)}`);
  checkAgainstContract(method, path, response, parsed);
  return { status: response.status, headers: response.headers, body: parsed, text, stream: null };
}

/** What the caller said itself, the cookie and the key left out: they never come back. */
function sentIn({ body }: CallOptions): string {
  return typeof body === "string" ? body : (JSON.stringify(body) ?? "");
}

/** Every stream begins with an empty piece, so that Next sends the headers at once. */
async function takeOpening(stream: ReadableStream<Uint8Array>): Promise<void> {
  const reader = stream.getReader();
  const { value } = await reader.read();
  reader.releaseLock();
  if (value?.length !== 0) throw new Error("The stream does not open before its first message.");
}

let made = 0;

/** A new test workspace and its key, through the API itself. */
export async function newWorkspace(
  body: Record<string, unknown> = {},
): Promise<{ key: string; workspaceId: string; keyId: string }> {
  made++;
  const headers = { "x-aloha-client-ip": `10.${made >> 16}.${(made >> 8) & 255}.${made & 255}` };
  const answer = await call("POST", "/v1/sandbox/workspaces", { body, headers });
  if (answer.status !== 201) throw new Error(`No workspace: ${answer.text}`);
  const { key, workspace } = answer.body as unknown as {
    key: { secret: string; id: string };
    workspace: { id: string };
  };
  return { key: key.secret, workspaceId: workspace.id, keyId: key.id };
}
