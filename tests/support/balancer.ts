import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

const askEveryMs = 100;

export interface Balancer {
  readonly base: string;
  /** Ports of the servers behind it, which come and go. */
  readonly ports: Set<number>;
  /** Those that said they are ready when last asked. */
  readonly ready: ReadonlySet<number>;
  /** Requests that each server answered. */
  readonly answered: ReadonlyMap<number, number>;
  close(): void;
}

/** Gives each request to the next server whose /readyz says yes. It tries no request twice: what fails is a 502. */
export async function openBalancer(port: number): Promise<Balancer> {
  const ports = new Set<number>();
  const ready = new Set<number>();
  const answered = new Map<number, number>();
  const agent = new Agent({ keepAlive: true });
  let turn = 0;
  let open = true;
  const server = createServer((message, response) => {
    const list = [...ready];
    const target = list[turn++ % list.length];
    if (target === undefined) response.writeHead(503).end("no server is ready");
    else passOn(message, response, { agent, port: target, answered });
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  void (async () => {
    while (open) {
      await Promise.all([...new Set([...ports, ...ready])].map((one) => look(one, ports, ready)));
      await sleep(askEveryMs);
    }
  })();
  return {
    base: `http://localhost:${(server.address() as AddressInfo).port}`,
    ports,
    ready,
    answered,
    close() {
      open = false;
      agent.destroy();
      server.closeAllConnections();
      server.close();
    },
  };
}

async function look(port: number, ports: ReadonlySet<number>, ready: Set<number>): Promise<void> {
  const answer = ports.has(port)
    ? await fetch(`http://127.0.0.1:${port}/readyz`, { signal: AbortSignal.timeout(2000) }).catch(() => null)
    : null;
  await answer?.text().catch(() => "");
  if (answer?.ok) ready.add(port);
  else ready.delete(port);
}

interface Target {
  readonly agent: Agent;
  readonly port: number;
  readonly answered: Map<number, number>;
}

function passOn(message: IncomingMessage, response: ServerResponse, { agent, port, answered }: Target): void {
  const { method, url, headers } = message;
  const onward = request({ agent, host: "127.0.0.1", port, method, path: url, headers }, (answer) => {
    answered.set(port, (answered.get(port) ?? 0) + 1);
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response).on("error", () => undefined);
    answer.on("error", () => response.destroy());
  });
  onward.on("error", (error) => {
    if (response.headersSent) response.destroy();
    else response.writeHead(502).end(String(error));
  });
  message.pipe(onward);
}
