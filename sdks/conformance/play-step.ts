import type { ServerResponse } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import type { AnswerStep, FaultHeaders, FaultStep, StreamStep } from "./fault-step.ts";

/** What was asked for, and what `$BASE` stands for in the texts of the answer. */
export interface Playing {
  readonly step: FaultStep;
  readonly number: number;
  readonly base: string;
  /** Called before the server itself breaks a connection. */
  readonly onReset: () => void;
}

/** Long enough for the kernel to hand over what was written, so that the reset does not overtake it. */
const beforeResetMs = 10;

/** Answers a request as the step says. */
export async function playStep(response: ServerResponse, playing: Playing): Promise<void> {
  const { step } = playing;
  if ("reset" in step) reset(response, playing);
  else if ("sse" in step) await stream(response, step, playing);
  else if ("status" in step) await answer(response, step, playing);
}

async function answer(response: ServerResponse, step: AnswerStep, playing: Playing): Promise<void> {
  const body = bodyOf(step, playing.base);
  const type = step.text === undefined ? "application/json" : "text/html; charset=utf-8";
  const common = body ? { "Content-Type": type, "Content-Length": String(body.length) } : {};
  if (step.delayMs) await wait(step.delayMs);
  if (response.destroyed) return;
  sayHead(response, step.status, common, step.headers, playing);
  const sent = body?.subarray(0, step.cutAfter ?? body.length) ?? Buffer.alloc(0);
  if (step.dripMs) await drip(response, sent, step.dripMs);
  else if (sent.length > 0) response.write(sent);
  if (step.cutAfter !== undefined) await cut(response, playing);
  else response.end();
}

function bodyOf({ json, text }: AnswerStep, base: string): Buffer | null {
  if (text !== undefined) return Buffer.from(text.replaceAll("$BASE", base));
  return json === undefined ? null : Buffer.from(JSON.stringify(json).replaceAll("$BASE", base));
}

async function stream(response: ServerResponse, step: StreamStep, playing: Playing): Promise<void> {
  const common = { "Content-Type": "text/event-stream", "Cache-Control": "no-store, no-transform" };
  sayHead(response, 200, common, step.headers, playing);
  response.flushHeaders();
  const bytes = Buffer.from(step.sse.join(""));
  const size = step.chunkBytes ?? (bytes.length || 1);
  for (let at = 0; at < bytes.length && !response.destroyed; at += size) {
    response.write(bytes.subarray(at, at + size));
    await wait(1);
  }
  if (step.end === "reset") await cut(response, playing);
  else if (step.end) response.end();
}

function sayHead(
  response: ServerResponse,
  status: number,
  common: Readonly<Record<string, string>>,
  own: FaultHeaders = {},
  { number, base }: Playing,
): void {
  const named = new Set(Object.keys(own).map((name) => name.toLowerCase()));
  response.sendDate = !named.has("date");
  response.statusCode = status;
  for (const [name, value] of Object.entries({ ...common, "X-Request-Id": `req_${number}` }))
    if (!named.has(name.toLowerCase())) response.setHeader(name, value);
  for (const [name, value] of Object.entries(own))
    if (value !== null) response.setHeader(name, value.replaceAll("$BASE", base));
  // A status that may have no body, such as 204, must announce none.
  if (response.statusCode === 204 || response.statusCode === 304) response.removeHeader("Content-Length");
}

async function drip(response: ServerResponse, bytes: Buffer, everyMs: number): Promise<void> {
  for (const byte of bytes) {
    if (response.destroyed) return;
    response.write(Buffer.of(byte));
    await wait(everyMs);
  }
}

async function cut(response: ServerResponse, playing: Playing): Promise<void> {
  response.flushHeaders();
  await wait(beforeResetMs);
  reset(response, playing);
}

function reset(response: ServerResponse, { onReset }: Playing): void {
  if (response.destroyed) return;
  onReset();
  response.socket?.resetAndDestroy();
}
