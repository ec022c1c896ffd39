import { type BlockList, isIP } from "node:net";
import { isInList, rangeList } from "../address-ranges.ts";
import { isLoopbackUrl } from "../loopback.ts";
import type { Peer } from "./exchange.ts";

/** The other end of a call, and how its words travelled. */
export interface DecidedPeer extends Peer {
  /** True when the way was encrypted: our own TLS, or a trusted proxy that says so. Only then HSTS may be sent. */
  readonly encrypted: boolean;
  /** True when a trusted proxy stands between: only then forwarding headers mean something. */
  readonly proxied: boolean;
}

/** The headers that a proxy writes: `x-forwarded` for X-Forwarded-For and -Proto, `forwarded` for that of RFC 7239. */
export type ProxyHeaders = "x-forwarded" | "forwarded";

/** The settings that decide about a peer, made ready once. */
export interface TransportRules {
  readonly trusted: BlockList | null;
  /** A proxy lets through what it does not write itself, so the other kind is the client's and never read. */
  readonly headers: ProxyHeaders;
  /** True when PUBLIC_URL is http on this very machine, which excuses callers from this very machine. */
  readonly loopbackExempt: boolean;
}

type HeaderLookup = (name: string) => string | null;

export function transportRules(settings: {
  readonly publicUrl: string;
  readonly trustedProxies: readonly string[];
  readonly proxyHeaders: ProxyHeaders;
}): TransportRules {
  return {
    headers: settings.proxyHeaders,
    trusted: settings.trustedProxies.length === 0 ? null : rangeList(settings.trustedProxies),
    loopbackExempt: isLoopbackUrl(settings.publicUrl),
  };
}

/** Who calls, and whether the call may be answered at all. Forwarding headers count only from a trusted proxy. */
export function decidePeer(
  socketAddress: string,
  tls: boolean,
  header: HeaderLookup,
  rules: TransportRules,
): DecidedPeer {
  const near = foldAddress(socketAddress);
  const { trusted, headers } = rules;
  if (trusted !== null && isInList(trusted, near)) {
    // The scheme that the nearest proxy saw: the last word, since the ones before it may come from the client.
    const scheme = forwardedValues(header, headers, "proto").at(-1)?.trim().toLowerCase();
    const encrypted = tls || scheme === "https";
    const address = clientAddress(near, forwardedValues(header, headers, "for"), trusted);
    return { address, encrypted, secure: encrypted, proxied: true };
  }
  const secure = tls || (rules.loopbackExempt && isLoopbackAddress(near));
  return { address: near, encrypted: tls, secure, proxied: false };
}

/** An IPv4 address in IPv6 clothes, as dual-stack sockets report it, becomes plain IPv4. */
export function foldAddress(address: string): string {
  if (!address.includes(":")) return address;
  const zone = address.indexOf("%");
  const bare = zone === -1 ? address : address.slice(0, zone);
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(bare);
  return mapped?.[1] ?? bare;
}

/**
 * Walks the chain from its near end. What a trusted proxy wrote counts; what stands left of the first stranger was
 * written by the client and never counts, nor does anything left of an entry that is no address.
 */
function clientAddress(near: string, hops: string[], trusted: BlockList): string {
  let address = near;
  for (const hop of hops.reverse()) {
    const next = hopAddress(hop);
    if (next === null) return address;
    address = next;
    if (!isInList(trusted, address)) return address;
  }
  return address;
}

/** An entry of a forwarding chain without quotes, brackets and port. */
function hopAddress(hop: string): string | null {
  const text = hop.trim().replace(/^"(.*)"$/, "$1");
  const bare = /^\[([^\]]+)\](?::\d+)?$/.exec(text)?.[1] ?? /^([\d.]+):\d+$/.exec(text)?.[1] ?? text;
  return isIP(bare) === 0 ? null : foldAddress(bare);
}

/** What each proxy on the way said of one thing, the nearest last. */
function forwardedValues(header: HeaderLookup, headers: ProxyHeaders, name: "for" | "proto"): string[] {
  if (headers === "x-forwarded") return header(`x-forwarded-${name}`)?.split(",") ?? [];
  const elements = header("forwarded")?.split(",") ?? [];
  return elements.map((element) => {
    const pair = element.split(";").find((part) => part.trim().toLowerCase().startsWith(`${name}=`));
    return pair === undefined
      ? ""
      : pair
          .slice(pair.indexOf("=") + 1)
          .trim()
          .replace(/^"(.*)"$/, "$1");
  });
}

function isLoopbackAddress(address: string): boolean {
  return address === "::1" || address.startsWith("127.");
}
