import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type FaultStep, wrongWith } from "./fault-step.ts";
import { playStep } from "./play-step.ts";

/** A request as the server saw it. */
export interface SeenRequest {
  readonly method: string;
  /** What follows the base URL, query included and untouched. */
  readonly target: string;
  readonly rawHeaders: readonly (readonly [name: string, value: string])[];
  bodyBase64: string;
  readonly atMs: number;
  /** Number of the step that answered it, counted from 1; null when none was left. */
  readonly step: number | null;
  /** True when the client ended the connection before the answer was whole. */
  closed: boolean;
}

interface Script {
  readonly steps: readonly FaultStep[];
  readonly requests: SeenRequest[];
  taken: number;
}

export interface FaultServer {
  readonly url: string;
  close(): Promise<void>;
}

/** Starts a server that misbehaves as its scripts say. */
export async function startFaultServer(): Promise<FaultServer> {
  const scripts = new Map<string, Script>();
  const server = createServer((request, response) => {
    serve(scripts, request, response).catch((error: unknown) => response.destroy(error as Error));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { url: urlOf(server), close: () => close(server) };
}

function urlOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

async function serve(scripts: Map<string, Script>, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = request.url ?? "/";
  const [, id = "", target = ""] = /^\/(s\d+)\/v1(.*)$/s.exec(url) ?? [];
  const script = scripts.get(id);
  if (script) return answer(script, target, `http://${request.headers.host}/${id}/v1`, request, response);
  const body = await bodyOf(request);
  const [, asked = ""] = /^\/scripts\/(s\d+)$/.exec(url) ?? [];
  if (url === "/scripts" && request.method === "POST") return add(scripts, body, request, response);
  if (!scripts.has(asked)) return say(response, 404, { error: `There is no ${request.method} ${url} here.` });
  if (request.method === "GET") return say(response, 200, { requests: scripts.get(asked)?.requests });
  scripts.delete(asked);
  response.writeHead(204).end();
}

let count = 0;

function add(scripts: Map<string, Script>, body: Buffer, request: IncomingMessage, response: ServerResponse): void {
  const { steps } = JSON.parse(body.toString()) as { steps: readonly FaultStep[] };
  const [problem] = steps.map(wrongWith).filter((one) => one !== null);
  if (problem) {
    say(response, 400, { error: problem });
    return;
  }
  count += 1;
  const id = `s${count}`;
  scripts.set(id, { steps, requests: [], taken: 0 });
  say(response, 201, { id, baseUrl: `http://${request.headers.host}/${id}/v1` });
}

async function answer(
  script: Script,
  target: string,
  base: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const step = script.steps[script.taken];
  const number = step ? script.taken + 1 : null;
  if (step) script.taken += 1;
  const seen = see(request, target, number);
  script.requests.push(seen);
  let ours = false;
  const onReset = () => {
    ours = true;
  };
  response.once("close", () => {
    seen.closed = !response.writableFinished && !ours;
  });
  seen.bodyBase64 = (await bodyOf(request)).toString("base64");
  if (step && number) await playStep(response, { step, number, base, onReset });
  else say(response, 599, { error: "No step is left for this request." });
}

function see(request: IncomingMessage, target: string, step: number | null): SeenRequest {
  const raw = request.rawHeaders;
  const rawHeaders = raw.flatMap((name, at) => (at % 2 === 0 ? [[name, raw[at + 1] ?? ""] as const] : []));
  return {
    method: request.method ?? "",
    target,
    rawHeaders,
    bodyBase64: "",
    atMs: performance.now(),
    step,
    closed: false,
  };
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

function say(response: ServerResponse, status: number, json: unknown): void {
  response.writeHead(status, { "Content-Type": "application/json" }).end(JSON.stringify(json));
}
