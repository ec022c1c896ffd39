import { Client, ProxyAgent } from "undici";
import { webhookLimits } from "../contract/facts.gen.ts";
import {
  type ConnectionStory,
  guardedConnector,
  type Phase,
  type Resolve,
  systemResolve,
} from "../egress/guarded-connector.ts";
import { judgeTarget, type TargetRules } from "../egress/target.ts";
import type { Clock } from "../time/clock.ts";
import { type AttemptResult, codeOfStatus, type Outgoing, type Timings } from "./attempt-result.ts";
import { type Failure, failureOf } from "./failure-code.ts";
import type { HeaderPair } from "./sign.ts";

const deadlineMs = webhookLimits.requestSeconds * 1000;
const mostBodyBytes = webhookLimits.responseBodyBytes;
const mostIdle = 32;
const idleMs = 15_000;

export interface SenderSettings {
  readonly rules: TargetRules;
  readonly clock: Clock;
  readonly egressProxy?: string | null;
  readonly resolve?: Resolve;
}

interface Line {
  readonly client: Client | ProxyAgent;
  readonly story: ConnectionStory;
  used: boolean;
}

type Answer = Awaited<ReturnType<Client["request"]>>;

/** Sends webhooks to the internet. It is the only place in the house that opens a connection to somebody else. */
export class Sender {
  readonly #settings: SenderSettings;
  /** One attempt has a connection for itself, so that it can tell what the connection went through. */
  readonly #idle = new Map<string, Line[]>();

  constructor(settings: SenderSettings) {
    this.#settings = settings;
  }

  /** One attempt from start to end, in at most 15 seconds and with bounded memory, whatever the receiver does. */
  async send(request: Outgoing): Promise<AttemptResult> {
    const target = judgeTarget(request.url, request.livemode, this.#settings.rules);
    const startedAt = this.#settings.clock.monotonic();
    if ("problem" in target) {
      return this.#failed({ code: "target_not_allowed", detail: null }, null, freshStory(), startedAt, false);
    }
    const { origin, pathname, search } = target.url;
    const deadline = AbortSignal.timeout(deadlineMs);
    const first = await this.#attempt(this.#take(origin), origin, pathname + search, request, deadline, startedAt);
    if (first !== "stale") return first;
    // The receiver had closed a kept connection at the same moment. Nothing was read, so a new one may try.
    const again = await this.#attempt(this.#open(origin), origin, pathname + search, request, deadline, startedAt);
    if (again === "stale") throw new Error("A new connection cannot be stale.");
    return again;
  }

  async close(): Promise<void> {
    const lines = [...this.#idle.values()].flat();
    this.#idle.clear();
    await Promise.all(lines.map(({ client }) => client.destroy()));
  }

  async #attempt(
    line: Line,
    origin: string,
    path: string,
    request: Outgoing,
    signal: AbortSignal,
    startedAt: number,
  ): Promise<AttemptResult | "stale"> {
    const { client, story, used } = line;
    line.used = true;
    if (used) Object.assign(story, { phase: "write", dnsMs: null, connectMs: null, tlsMs: null });
    const headers = request.headers.flat();
    try {
      const answer = await client.request({
        origin,
        path,
        method: "POST",
        headers,
        body: request.body,
        signal,
      } as never);
      const firstByteMs = this.#settings.clock.monotonic() - startedAt;
      return await this.#answered(line, origin, answer, firstByteMs, startedAt);
    } catch (error) {
      void client.destroy().catch(() => undefined);
      if (signal.aborted) return this.#failed({ code: "timeout", detail: null }, story.phase, story, startedAt, used);
      const failure = failureOf(error, story.phase);
      if (used && failure.code === "connection_reset") return "stale";
      return this.#failed(failure, null, story, startedAt, used);
    }
  }

  /** The status decides. What comes after it can only be cut. */
  async #answered(
    line: Line,
    origin: string,
    answer: Answer,
    firstByteMs: number,
    startedAt: number,
  ): Promise<AttemptResult> {
    const { body, truncated } = await readSome(answer.body);
    if (truncated) void line.client.destroy().catch(() => undefined);
    else this.#keep(origin, line);
    const { story } = line;
    const retryAfter = answer.headers["retry-after"];
    return {
      code: codeOfStatus(answer.statusCode),
      detail: null,
      phase: null,
      statusCode: answer.statusCode,
      timings: this.#timings(story, firstByteMs, startedAt),
      reused: story.dnsMs === null && story.connectMs === null,
      remoteAddress: story.remoteAddress,
      responseHeaders: pairsOf(answer.headers),
      responseBody: body,
      bodyTruncated: truncated,
      retryAfter: typeof retryAfter === "string" ? retryAfter : null,
    };
  }

  #failed(
    failure: Failure,
    phase: Phase | null,
    story: ConnectionStory,
    startedAt: number,
    reused: boolean,
  ): AttemptResult {
    const blocked = failure.code === "target_not_allowed";
    return {
      ...failure,
      phase,
      statusCode: null,
      // A refused target shows nothing of how far it got.
      timings: blocked
        ? { ...this.#timings(freshStory(), null, startedAt), totalMs: 0 }
        : this.#timings(story, null, startedAt),
      reused,
      remoteAddress: blocked ? null : story.remoteAddress,
      responseHeaders: null,
      responseBody: null,
      bodyTruncated: false,
      retryAfter: null,
    };
  }

  #timings(story: ConnectionStory, firstByteMs: number | null, startedAt: number): Timings {
    const { dnsMs, connectMs, tlsMs } = story;
    const totalMs = this.#settings.clock.monotonic() - startedAt;
    return {
      dnsMs: rounded(dnsMs),
      connectMs: rounded(connectMs),
      tlsMs: rounded(tlsMs),
      firstByteMs: rounded(firstByteMs),
      totalMs: rounded(totalMs) ?? 0,
    };
  }

  #take(origin: string): Line {
    return this.#idle.get(origin)?.pop() ?? this.#open(origin);
  }

  #keep(origin: string, line: Line): void {
    const list = this.#idle.get(origin) ?? [];
    if (list.length >= mostIdle) {
      void line.client.destroy().catch(() => undefined);
      return;
    }
    list.push(line);
    this.#idle.set(origin, list);
  }

  #open(origin: string): Line {
    const { rules, clock, egressProxy, resolve = systemResolve } = this.#settings;
    const story = freshStory();
    if (egressProxy)
      return { client: new ProxyAgent({ uri: egressProxy, bodyTimeout: 0, headersTimeout: 0 }), story, used: false };
    const client = new Client(origin, {
      connect: guardedConnector(story, rules, clock, resolve),
      pipelining: 1,
      maxHeaderSize: 16 * 1024,
      bodyTimeout: 0,
      headersTimeout: 0,
      keepAliveTimeout: idleMs,
    });
    client.on("disconnect", () => this.#forget(origin, line));
    const line: Line = { client, story, used: false };
    return line;
  }

  #forget(origin: string, line: Line): void {
    const rest = this.#idle.get(origin)?.filter((kept) => kept !== line) ?? [];
    if (rest.length > 0) this.#idle.set(origin, rest);
    else this.#idle.delete(origin);
    void line.client.destroy().catch(() => undefined);
  }
}

function freshStory(): ConnectionStory {
  return { phase: "dns", startedAt: 0, dnsMs: null, connectMs: null, tlsMs: null, remoteAddress: null };
}

/** Reads up to 16 KiB as they came, packed or not, then lets go. A body that breaks off is a short body. */
async function readSome(body: Answer["body"]): Promise<{ body: Uint8Array; truncated: boolean }> {
  const parts: Buffer[] = [];
  let length = 0;
  try {
    for await (const part of body as AsyncIterable<Buffer>) {
      parts.push(part.subarray(0, mostBodyBytes - length));
      length += part.length;
      if (length > mostBodyBytes) break;
    }
  } catch {
    return { body: Buffer.concat(parts), truncated: true };
  }
  return { body: Buffer.concat(parts), truncated: length > mostBodyBytes };
}

function pairsOf(headers: Record<string, string | string[] | undefined>): HeaderPair[] {
  return Object.entries(headers).flatMap(([name, value]) =>
    [value].flat().map((one): HeaderPair => [name, String(one ?? "")]),
  );
}

function rounded(ms: number | null): number | null {
  return ms === null ? null : Math.round(ms * 1000) / 1000;
}
