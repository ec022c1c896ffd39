import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo, Server as NetServer } from "node:net";

/** One request as it arrived. */
export interface Received {
  readonly at: number;
  readonly headers: IncomingMessage["headers"];
  readonly rawHeaders: readonly string[];
  readonly body: string;
}

export type Behaviour = (request: Received, response: ServerResponse, count: number) => void;

export interface Receiver {
  readonly url: string;
  readonly port: number;
  readonly received: Received[];
  /** The most requests that were open at the same time. */
  readonly most: () => number;
  /** Answers from now on in this way. */
  behave(behaviour: Behaviour | number): void;
  close(): Promise<void>;
}

/** A real receiver of webhooks on this machine that does as it is told: it answers 200 until then. */
export async function openReceiver(behaviour: Behaviour | number = 200): Promise<Receiver> {
  const received: Received[] = [];
  let behave = asBehaviour(behaviour);
  let open = 0;
  let most = 0;
  const server = createServer((request, response) => {
    open++;
    most = Math.max(most, open);
    response.once("close", () => open--);
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", () => {
      const { headers, rawHeaders } = request;
      const one = { at: Date.now(), headers, rawHeaders, body: Buffer.concat(parts).toString("utf8") };
      received.push(one);
      behave(one, response, received.length);
    });
  });
  const port = await listen(server);
  return {
    url: `http://127.0.0.1:${port}/hooks`,
    port,
    received,
    most: () => most,
    behave: (next) => {
      behave = asBehaviour(next);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Lets a receiver keep every sender waiting until `answer` is called. */
export function holdAnswers(receiver: Receiver, status: number): { arrived: Promise<void>; answer: () => void } {
  const { promise: arrived, resolve: arrive } = Promise.withResolvers<void>();
  const { promise: answered, resolve: answer } = Promise.withResolvers<void>();
  receiver.behave(async (_, response) => {
    arrive();
    await answered;
    response.writeHead(status).end();
  });
  return { arrived, answer };
}

function asBehaviour(behaviour: Behaviour | number): Behaviour {
  if (typeof behaviour === "function") return behaviour;
  return (_, response) => response.writeHead(behaviour).end();
}

export function listen(server: Pick<NetServer, "listen" | "address">, host = "127.0.0.1"): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, host, () => resolve((server.address() as AddressInfo).port));
  });
}
