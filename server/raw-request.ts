import type { Incoming, Peer } from "../sandbox/gateway/exchange.ts";

/** The head of a request that node's parser gave up on. */
export interface RawHead {
  readonly method: string;
  readonly target: string;
  readonly headers: ReadonlyMap<string, string>;
}

const requestLine = /^([!#$%&'*+.^_`|~\w-]+) ([\x21-\x7e]+) HTTP\/1\.[01]$/;
const headerLine = /^([!#$%&'*+.^_`|~\w-]+):[ \t]*(.*?)[ \t]*$/;

/**
 * Reads the head whose verb node does not know. Node knows a fixed list of verbs and drops the rest without a
 * request; the API owes them 405 and Allow. Null when the head is not whole or not well-formed.
 */
export function readRawHead(packet: Buffer, failedAt: number): RawHead | null {
  const text = packet.toString("latin1");
  const start = text.lastIndexOf("\n", failedAt - 1) + 1;
  const end = text.indexOf("\r\n\r\n", start);
  if (end === -1) return null;
  const [first = "", ...lines] = text.slice(start, end).split("\r\n");
  const [, method, target] = requestLine.exec(first) ?? [];
  if (method === undefined || target === undefined) return null;
  const headers = new Map<string, string>();
  for (const line of lines) {
    const [, name, value] = headerLine.exec(line) ?? [];
    if (name === undefined || value === undefined) return null;
    const known = headers.get(name.toLowerCase());
    headers.set(name.toLowerCase(), known === undefined ? value : `${known}, ${value}`);
  }
  return { method, target, headers };
}

/** A raw head as the gateway wants to see it. Its body is never read: no such verb has one. */
export function rawIncoming(head: RawHead, target: string, peer: Peer): Incoming {
  return {
    method: head.method,
    target,
    peer,
    header: (name) => head.headers.get(name) ?? null,
    headers: () => head.headers,
    pieces: () => null,
    body: () => Promise.resolve(new Uint8Array()),
  };
}
