import type { Seen } from "../observe/observer.ts";
import type { Span } from "../observe/tracer.ts";
import type { EventStream, FileStream } from "../operation.ts";

/** One HTTP call as the gateway sees it. Both roads, node:http and the web's Request, are turned into this shape. */
export interface Incoming {
  /** Upper-case verb, exactly as sent, verbs nobody has heard of included. */
  readonly method: string;
  /** Raw path and query as they stood on the request line, for example `/v1/posts?limit=2`. */
  readonly target: string;
  readonly peer: Peer;
  /** True where the road can cut a connection in the middle of an answer. */
  readonly canCut?: boolean;
  /** The trace that this call is a part of; absent where nothing is traced. */
  readonly span?: Span | null;
  /** The logged call that this one sends again. */
  readonly replayOf?: string;
  /** Value of a header by its lower-case name; several lines are joined with ", ". Null when absent. */
  header(name: string): string | null;
  /** Every header once, names in lower case. Only the request log asks for all of them. */
  headers(): Iterable<[string, string]>;
  /** The whole body, counted as it arrives. `null` when it is longer than `maxBytes`. */
  body(maxBytes: number): Promise<Uint8Array | null>;
  /** The body piece by piece, as fast as it is taken. `null` when it says itself that it is longer than `maxBytes`. */
  pieces(maxBytes: number): AsyncIterable<Uint8Array> | null;
}

/** Who is on the other end, as decided once in `transport.ts`. */
export interface Peer {
  /** The client's address, IPv4-mapped IPv6 folded to IPv4. */
  readonly address: string;
  /** False when the call came over plain HTTP without an exemption: it must be refused. */
  readonly secure: boolean;
}

/** One answer, before it is written to a socket or wrapped in a Response. */
export interface Outgoing {
  readonly status: number;
  /** Header names in their usual spelling, such as `X-Request-Id`. */
  readonly headers: Record<string, string>;
  /** Values of Set-Cookie, each on a line of its own. No log sees them. */
  readonly cookies?: readonly string[];
  readonly body: string | Uint8Array | EventStream | FileStream | null;
  /** How much of it is held back, because the caller asked for a cut connection: all of it, or the second half. */
  readonly cut?: "all" | "half" | null;
  /** What the operator may learn of the call. */
  readonly seen?: Seen;
}

/** What a route module exports for a verb: callable with a Request (Next, tests), or directly with an Incoming. */
export interface RouteHandler {
  (request: Request): Promise<Response>;
  readonly exchange: (incoming: Incoming) => Promise<Outgoing>;
}
