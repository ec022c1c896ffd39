import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export interface TappedAnswer {
  readonly status: number;
  /** As text; empty where there was none. */
  readonly body: string;
}

/** A road to the server that remembers what came back. */
export interface TapLane {
  /** Address that a program asks in the place of the server. */
  readonly base: string;
  /** The answers since the last time, in their order. */
  taken(): TappedAnswer[];
}

/** Stands between programs and the server, since a program that uses an SDK shows no status and no bytes. */
export interface AnswerTap {
  /** The first calls on the road get `first`, one each, and the server hears nothing of them. */
  lane(first?: readonly Refusal[]): TapLane;
  close(): Promise<void>;
}

export interface Refusal {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export async function openAnswerTap(target: string): Promise<AnswerTap> {
  const { hostname, port, host } = new URL(target);
  const agent = new Agent({ keepAlive: true });
  const lanes: { readonly answers: TappedAnswer[]; readonly first: Refusal[] }[] = [];
  const server = createServer((incoming, outgoing) => {
    const [, lane = "", path = ""] = /^\/lane-(\d+)(.*)$/s.exec(incoming.url ?? "") ?? [];
    const refusal = lanes[Number(lane)]?.first.shift();
    if (refusal) {
      incoming.resume();
      outgoing.writeHead(refusal.status, refusal.headers).end(refusal.body);
      return;
    }
    // As they came, so that what the log says of them is true. A packed answer could not be read here.
    const headers = { ...incoming.headers, host, "accept-encoding": "identity" };
    const passed = request({ agent, hostname, port, path, method: incoming.method ?? "GET", headers }, (answer) => {
      void handOn(answer, outgoing).then((body) =>
        lanes[Number(lane)]?.answers.push({ status: answer.statusCode ?? 0, body: body.toString() }),
      );
    });
    passed.on("error", () => outgoing.destroy());
    incoming.pipe(passed);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const own = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    lane(first = []) {
      const answers: TappedAnswer[] = [];
      const place = lanes.push({ answers, first: [...first] }) - 1;
      return { base: `${own}/lane-${place}`, taken: () => answers.splice(0) };
    },
    async close() {
      agent.destroy();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** The answer is noted before its last byte leaves, so whoever has it can also read it here. */
async function handOn(answer: IncomingMessage, outgoing: ServerResponse): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of answer) chunks.push(chunk as Buffer);
  const body = Buffer.concat(chunks);
  outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
  queueMicrotask(() => outgoing.end(body));
  return body;
}
