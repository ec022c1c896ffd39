import { webhookLimits } from "../contract/facts.gen.ts";
import { type ConnectionStory, type Phase, phaseOf } from "../egress/guarded-connector.ts";
import { freshStory, type OpenLine, openLine, type WayOut } from "../egress/open-line.ts";
import { judgeTarget } from "../egress/target.ts";
import { type AttemptResult, codeOfStatus, type Outgoing, type Timings } from "./attempt-result.ts";
import { type Answer, CollectAnswer } from "./collect-answer.ts";
import { type Failure, failureOf } from "./failure-code.ts";
import type { HeaderPair } from "./sign.ts";

const deadlineMs = webhookLimits.requestSeconds * 1000;
/** As many as may be under way at once: many endpoints can stand behind one origin, and opening a line costs more than a send. */
const mostIdle = 256;
const mostKnown = 10_000;

interface Line extends OpenLine {
  used: boolean;
}

interface Target {
  readonly origin: string;
  readonly path: string;
}

/** What one request over one line came to; `stale` when a kept line turned out to be closed. */
type Outcome = { readonly answer: Answer } | { readonly error: unknown; readonly timedOut: boolean };

/** Sends webhooks to the internet, over lines that are kept for the next one. */
export class Sender {
  readonly #settings: WayOut;
  /** One attempt has a connection for itself, so that it can tell what the connection went through. */
  readonly #idle = new Map<string, Line[]>();
  /** Addresses that were judged by their text: what connecting finds is judged each time. */
  readonly #known = new Map<string, Target | null>();

  constructor(settings: WayOut) {
    this.#settings = settings;
  }

  /** One attempt from start to end, in at most 15 seconds and with bounded memory, whatever the receiver does. */
  async send(request: Outgoing): Promise<AttemptResult> {
    const startedAt = this.#settings.clock.monotonic();
    const target = this.#target(request);
    if (target === null)
      return this.#failed({ code: "target_not_allowed", detail: null }, null, freshStory(), startedAt, false);
    const kept = this.#idle.get(target.origin)?.pop();
    const first = await this.#attempt(kept ?? this.#open(target.origin), target, request, startedAt);
    // The receiver had closed a kept connection at the same moment. Nothing was read, so a new one may try.
    return first ?? (await this.#attempt(this.#open(target.origin), target, request, startedAt)) ?? neverStale();
  }

  async close(): Promise<void> {
    const lines = [...this.#idle.values()].flat();
    this.#idle.clear();
    await Promise.all(lines.map(({ client }) => client.destroy()));
  }

  #target({ url, livemode }: Outgoing): Target | null {
    const key = livemode ? url : `test ${url}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const judged = judgeTarget(url, livemode, this.#settings.rules);
    const target =
      "problem" in judged ? null : { origin: judged.url.origin, path: judged.url.pathname + judged.url.search };
    if (this.#known.size >= mostKnown) this.#known.clear();
    this.#known.set(key, target);
    return target;
  }

  /** Null when the line was a kept one that had died. */
  async #attempt(line: Line, target: Target, request: Outgoing, startedAt: number): Promise<AttemptResult | null> {
    const { story, used, client } = line;
    line.used = true;
    if (used) {
      story.phase = "write";
      story.dnsMs = null;
      story.connectMs = null;
      story.tlsMs = null;
    }
    const outcome = await this.#exchange(client, target, request, startedAt);
    if ("answer" in outcome) return this.#answered(line, target.origin, outcome.answer, startedAt);
    void client.destroy().catch(() => undefined);
    if (outcome.timedOut) {
      return this.#failed({ code: "timeout", detail: null }, phaseOf(story), story, startedAt, used);
    }
    const failure = failureOf(outcome.error, story.phase);
    if (used && failure.code === "connection_reset") return null;
    return this.#failed(failure, null, story, startedAt, used);
  }

  #exchange(client: OpenLine["client"], target: Target, request: Outgoing, startedAt: number): Promise<Outcome> {
    return new Promise((resolve) => {
      let timedOut = false;
      const leftMs = Math.max(1, deadlineMs - (this.#settings.clock.monotonic() - startedAt));
      const timer = setTimeout(() => {
        timedOut = true;
        // A line carries one request, so ending the line ends the request, however far it got.
        void client.destroy(new Error("The time for this attempt is over.")).catch(() => undefined);
      }, leftMs);
      const collect = new CollectAnswer(this.#settings.clock.monotonic, (answer, error) => {
        clearTimeout(timer);
        resolve(answer ? { answer } : { error, timedOut });
      });
      const { headers, body } = request;
      client.dispatch({ path: target.path, method: "POST", headers: flat(headers), body }, collect as never);
    });
  }

  #answered(line: Line, origin: string, answer: Answer, startedAt: number): AttemptResult {
    const { status, headers, body, truncated, headAt } = answer;
    const { story } = line;
    if (truncated) void line.client.destroy().catch(() => undefined);
    else this.#keep(origin, line);
    return {
      code: codeOfStatus(status),
      detail: null,
      phase: null,
      statusCode: status,
      timings: this.#timings(story, headAt - startedAt, startedAt),
      reused: story.dnsMs === null && story.connectMs === null,
      remoteAddress: story.remoteAddress,
      responseHeaders: headers,
      responseBody: body,
      bodyTruncated: truncated,
      retryAfter: headers.find(([name]) => name === "retry-after")?.[1] ?? null,
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
    return {
      dnsMs: rounded(dnsMs),
      connectMs: rounded(connectMs),
      tlsMs: rounded(tlsMs),
      firstByteMs: rounded(firstByteMs),
      totalMs: rounded(this.#settings.clock.monotonic() - startedAt) ?? 0,
    };
  }

  #keep(origin: string, line: Line): void {
    let list = this.#idle.get(origin);
    if (!list) {
      list = [];
      this.#idle.set(origin, list);
    }
    if (list.length < mostIdle) list.push(line);
    else void line.client.destroy().catch(() => undefined);
  }

  #open(origin: string): Line {
    const line: Line = { ...openLine(origin, this.#settings), used: false };
    line.client.on("disconnect", () => this.#forget(origin, line));
    return line;
  }

  #forget(origin: string, line: Line): void {
    const rest = this.#idle.get(origin)?.filter((kept) => kept !== line) ?? [];
    if (rest.length > 0) this.#idle.set(origin, rest);
    else this.#idle.delete(origin);
    void line.client.destroy().catch(() => undefined);
  }
}

function neverStale(): never {
  throw new Error("A new connection cannot be stale.");
}

/** As undici takes them, names and values in turn; three times as fast as `flat()`. */
function flat(pairs: readonly HeaderPair[]): string[] {
  const list: string[] = [];
  for (const [name, value] of pairs) list.push(name, value);
  return list;
}

function rounded(ms: number | null): number | null {
  return ms === null ? null : Math.round(ms * 1000) / 1000;
}
