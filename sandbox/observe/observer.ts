import type { Clock } from "../time/clock.ts";
import type { HttpTally, StatusClass } from "./http-tally.ts";
import type { Journal } from "./journal.ts";
import { shownPath } from "./quiet-words.ts";
import type { Span, Tracer } from "./tracer.ts";

/** What the gateway has learned of a call. */
export interface Seen {
  /** The declared path; null when the contract has none. */
  readonly route: string | null;
  readonly workspaceId: string | null;
  readonly actor: string;
  /** The limit that refused it. */
  readonly refusedBy: string | null;
  /** True when the caller asked for this very answer. */
  readonly asked: boolean;
}

/** A request under way. */
export interface Begun {
  readonly startedAt: number;
  readonly span: Span | null;
}

export interface EndedRequest {
  readonly method: string;
  /** As it was sent: it is made fit to be shown only if somebody is told of it. */
  readonly path: string;
  /** What kind of path it is, for one that the contract does not declare. */
  readonly kind: string;
  readonly status: number;
  readonly requestId: string | null;
  readonly seen: Seen | null;
}

interface Parts {
  readonly clock: Clock;
  readonly journal: Journal;
  readonly http: HttpTally;
  readonly refused: (policy: string) => void;
  readonly tracer: Tracer | null;
  readonly slowRequestMs: number;
}

const classes: readonly StatusClass[] = ["1xx", "2xx", "3xx", "4xx", "5xx"];

/** Sees every request come and go, and tells whoever has to know. */
export class Observer {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  begin(traceparent: () => string | null): Begun {
    const { clock, tracer } = this.#parts;
    return { startedAt: clock.monotonic(), span: tracer === null ? null : tracer.request(traceparent()) };
  }

  end({ startedAt, span }: Begun, ended: EndedRequest): void {
    const { clock, journal, http, refused, slowRequestMs } = this.#parts;
    const { method, status, seen } = ended;
    const ms = clock.monotonic() - startedAt;
    const route = seen?.route ?? ended.kind;
    const asked = seen?.asked === true;
    http.count(method, route, asked ? "fault" : (classes[Math.floor(status / 100) - 1] ?? "5xx"), ms);
    if (seen?.refusedBy) refused(seen.refusedBy);
    const level = asked ? "debug" : status >= 500 ? "error" : ms >= slowRequestMs ? "warn" : "debug";
    if (level !== "debug" || journal.tellsRequests) {
      const { requestId, path } = ended;
      const who = { workspaceId: seen?.workspaceId ?? null, actor: seen?.actor ?? "nobody" };
      const told = { requestId, method: shownMethod(method), route, path: shownPath(path), status, ms, ...who };
      journal.request(level, told);
    }
    if (span !== null) endSpan(span, ended, route, asked);
  }
}

function endSpan(span: Span, { method, requestId, status, seen }: EndedRequest, route: string, asked: boolean): void {
  span.rename(`${shownMethod(method)} ${route}`);
  span.set("http.request.method", shownMethod(method));
  span.set("http.route", route);
  span.set("http.response.status_code", status);
  if (requestId) span.set("aloha.request_id", requestId);
  if (seen?.workspaceId) span.set("aloha.workspace_id", seen.workspaceId);
  if (seen) span.set("aloha.actor", seen.actor);
  span.end(status >= 500 && !asked);
}

/** Verbs are words of the caller too. */
function shownMethod(method: string): string {
  return /^[A-Z]{1,12}$/.test(method) ? method : "…";
}
