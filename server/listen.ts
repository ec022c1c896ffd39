import { createServer, type Server, type ServerOptions } from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { AddressInfo, Server as NetServer, Socket } from "node:net";
import type { Entrance, EntranceParts } from "./entrance.ts";
import type { Refuse } from "./refusal.ts";
import { answerClientError, answerConnect, endStalled } from "./socket-answers.ts";
import type { Certificate } from "./tls.ts";

/** How long a client may take. Tests shorten it. */
export interface Patience {
  readonly headersTimeout: number;
  readonly requestTimeout: number;
  readonly connectionsCheckingInterval: number;
  /** A connection on which nothing moves for so long, although there is something to say, ends. */
  readonly stallTimeout: number;
}

export const usualPatience: Patience = {
  headersTimeout: 10_000,
  requestTimeout: 60_000,
  connectionsCheckingInterval: 2_000,
  stallTimeout: 30_000,
};

/** Each costs some ten kilobytes, so this bounds what mere connections can take. */
const mostConnections = 20_000;

/** One door: a node server, ready to listen. */
export interface Door {
  readonly server: Server;
  readonly sockets: ReadonlySet<Socket>;
}

export interface DoorOptions {
  readonly entrance: Entrance;
  readonly parts: EntranceParts;
  readonly refuse: Refuse;
  readonly certificate: Certificate | null;
  readonly patience: Patience;
}

export function makeDoor({ entrance, parts, refuse, certificate, patience }: DoorOptions): Door {
  const { stallTimeout, ...slowRequests } = patience;
  const options: ServerOptions = {
    ...slowRequests,
    joinDuplicateHeaders: true,
    requireHostHeader: false,
    maxHeaderSize: 16 * 1024,
    // Answers to an Upgrade that nobody here speaks are the plain ones, as the standard wants.
    shouldUpgradeCallback: (message) => parts.pages.wantsUpgrade(message),
  };
  const server = certificate
    ? createTlsServer({ ...options, ...certificate, handshakeTimeout: 10_000 })
    : createServer(options);
  // Node drops headers above this count without a word; the size limit is enough.
  server.maxHeadersCount = 0;
  server.maxConnections = mostConnections;
  server.timeout = stallTimeout;
  server.on("timeout", endStalled);
  // Next's dev mode keeps a line open on which nothing may be said for long.
  server.on("upgrade", (_message, socket: Socket) => socket.setTimeout(0));
  const sockets = new Set<Socket>();
  server.on(certificate ? "secureConnection" : "connection", (socket: Socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });
  const deps = { peers: parts.peers, road: parts.road, refuse };
  server.on("request", entrance.handle);
  server.on("checkContinue", entrance.handle);
  server.on("checkExpectation", entrance.handle);
  server.on("connect", (message, socket) => answerConnect(message, socket as Socket, deps));
  server.on("clientError", (error, socket) => void answerClientError(error, socket as Socket, deps));
  return { server, sockets };
}

/** The setting that names a port. */
type PortSetting = "PORT" | "HTTP_PORT" | "WORKER_PORT";

/** Opens a door and says on which port. Fails with a sentence for people when the port cannot be had. */
export function listen(server: NetServer, port: number, host: string, setting: PortSetting): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(new CannotListen(port, setting, error)));
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port));
  });
}

/** Says in two lines why a port cannot be had, and what to do. */
class CannotListen extends Error {
  constructor(port: number, setting: PortSetting, cause: NodeJS.ErrnoException) {
    const other = `${setting}=${port < 1024 ? 3000 : port + 1} npm ${setting === "WORKER_PORT" ? "run worker" : "start"}`;
    super(`${reasonOf(port, cause)}\nTake another one, for example: ${other}`, { cause });
    this.name = "CannotListen";
  }
}

function reasonOf(port: number, cause: NodeJS.ErrnoException): string {
  if (cause.code === "EADDRINUSE") return `Port ${port} is taken by another program.`;
  if (cause.code === "EACCES") return `Port ${port} may not be opened by this user.`;
  return `Port ${port} cannot be opened: ${cause.message}.`;
}
