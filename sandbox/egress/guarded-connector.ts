import { lookup as systemLookup } from "node:dns";
import { isIP, type LookupFunction, type Socket } from "node:net";
import { buildConnector } from "undici";
import type { Clock } from "../time/clock.ts";
import { isOpenAddress } from "./address-guard.ts";
import { bareHost, type TargetRules } from "./target.ts";
import { isThisMachine } from "./this-machine.ts";

export const connectMs = 5000;
// The start scripts give the process 48 threads, so that a resolver that dawdles leaves enough for files and images.
const mostLookups = 32;

/** An address that a webhook may not reach. It tells nothing of what the name led to. */
export class TargetRefused extends Error {
  constructor() {
    super("This address is not on the public internet, so Aloha does not call it.");
    this.name = "TargetRefused";
  }
}

/** How far a request had come when its time ended. */
export type Phase = "dns" | "connect" | "tls" | "write" | "headers" | "body";

/** What one connection went through, as the attempt that made it may tell. */
export interface ConnectionStory {
  phase: Phase;
  startedAt: number;
  dnsMs: number | null;
  connectMs: number | null;
  tlsMs: number | null;
  remoteAddress: string | null;
  /** The open line, once there is one. */
  socket: Socket | null;
}

/** Where a request stands: bytes that are not handed to the system yet mean that it is still being written. */
export function phaseOf({ phase, socket }: ConnectionStory): Phase {
  return phase === "write" && socket?.writableLength === 0 ? "headers" : phase;
}

export type Resolve = (
  host: string,
  done: (error: Error | null, addresses: { address: string; family: number }[]) => void,
) => void;

/** Asks the system's resolver, a few names at a time: each lookup holds one of the process's few threads. */
export const systemResolve: Resolve = bounded((host, done) =>
  systemLookup(host, { all: true, verbatim: true }, (error, addresses) => done(error, addresses ?? [])),
);

/** undici's connector behind our guard: literals, every resolved address, and the peer of the finished connection. */
export function guardedConnector(
  story: ConnectionStory,
  rules: TargetRules,
  clock: Clock,
  resolve: Resolve,
): buildConnector.connector {
  let port = 0;
  const mayReach = (address: string) =>
    isOpenAddress(address, rules.allowed) && !(rules.ownPorts.has(port) && isThisMachine(address));
  const connect = buildConnector({
    timeout: connectMs,
    allowH2: false,
    lookup: guardedLookup(story, mayReach, clock, resolve),
    autoSelectFamily: true,
  } as buildConnector.BuildOptions);
  return (options, callback) => {
    const secure = options.protocol === "https:";
    const hostname = bareHost(options.hostname);
    Object.assign(story, { startedAt: clock.monotonic(), phase: "dns" });
    port = Number(options.port) || (secure ? 443 : 80);
    if (isIP(hostname) !== 0) {
      story.phase = "connect";
      // A lookup is never asked about a literal address.
      if (!mayReach(hostname)) return callback(new TargetRefused(), null);
    }
    const done: buildConnector.Callback = (error, socket) => {
      if (error !== null) return callback(error, null);
      story.remoteAddress = socket.remoteAddress ?? null;
      story.socket = socket;
      if (secure) story.tlsMs = clock.monotonic() - story.startedAt - (story.dnsMs ?? 0) - (story.connectMs ?? 0);
      story.phase = "write";
      // Whatever was asked before: this is who is really on the other end.
      if (mayReach(socket.remoteAddress ?? "")) return callback(null, socket);
      socket.destroy();
      callback(new TargetRefused(), null);
    };
    const socket = connect({ ...options, hostname }, done) as unknown as Socket;
    socket.once("connect", () => {
      story.connectMs = clock.monotonic() - story.startedAt - (story.dnsMs ?? 0);
      story.phase = secure ? "tls" : "write";
    });
  };
}

/** Resolves a name and refuses it when any of its addresses is closed: then nobody can slip one in among good ones. */
function guardedLookup(
  story: ConnectionStory,
  mayReach: (address: string) => boolean,
  clock: Clock,
  resolve: Resolve,
): LookupFunction {
  return (host, options, callback) => {
    const startedAt = clock.monotonic();
    resolve(host, (error, addresses) => {
      story.dnsMs = clock.monotonic() - startedAt;
      story.phase = "connect";
      if (error !== null) return callback(error as NodeJS.ErrnoException, "", 0);
      if (addresses.length === 0) return callback(noAddress(host), "", 0);
      if (addresses.some(({ address }) => !mayReach(address))) {
        return callback(new TargetRefused(), "", 0);
      }
      const [first] = addresses;
      if (options.all) callback(null, addresses);
      else callback(null, first?.address ?? "", first?.family ?? 4);
    });
  };
}

function noAddress(host: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`${host} has no address.`), { code: "ENOTFOUND" });
}

function bounded(resolve: Resolve): Resolve {
  let running = 0;
  const waiting: (() => void)[] = [];
  return (host, done) => {
    const start = () => {
      running++;
      resolve(host, (error, addresses) => {
        running--;
        waiting.shift()?.();
        done(error, addresses);
      });
    };
    if (running < mostLookups) start();
    else waiting.push(start);
  };
}
