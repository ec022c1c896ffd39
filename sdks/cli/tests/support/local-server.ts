import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

export interface Got {
  readonly rawHeaders: readonly string[];
  readonly headers: IncomingMessage["headers"];
  readonly body: Buffer;
  readonly at: number;
}

/** A developer's own server: keeps what it got, and answers as it is told. */
export class LocalServer {
  readonly got: Got[] = [];
  answer: (got: Got) => { status: number; body?: string; headers?: Record<string, string> } | Promise<never> = () => ({
    status: 204,
  });
  readonly #server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", async () => {
      const { rawHeaders, headers } = request;
      const got = { rawHeaders, headers, body: Buffer.concat(parts), at: performance.now() };
      this.got.push(got);
      const { status, body = "", headers: own = {} } = await this.answer(got);
      response.writeHead(status, own).end(body);
    });
  });

  async open(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, "127.0.0.1", resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/hooks/aloha`;
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }
}
