import { createServer } from "node:net";
import { type OwnProcess, startProcess } from "./child-process.ts";

export interface ServerProcess extends OwnProcess {
  readonly base: string;
  readonly port: number;
}

/** Starts the real server as a process of its own and waits until it answers. Without pages it needs no build. */
export async function startServer(settings: Record<string, string>): Promise<ServerProcess> {
  const port = Number(settings.PORT ?? (await freePort()));
  const base = `http://localhost:${port}`;
  const server = startProcess("server.ts", { PAGES: "off", PORT: String(port), PUBLIC_URL: base, ...settings });
  await answers(base, server);
  return { ...server, base, port };
}

async function answers(base: string, { child, output }: OwnProcess): Promise<void> {
  for (let tries = 0; tries < 400; tries++) {
    if (child.exitCode !== null) throw new Error(`The server ended at once:\n${output()}`);
    const health = await fetch(`${base}/healthz`).catch(() => null);
    if (health?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`The server never answered:\n${output()}`);
}

/** A port that nobody uses right now. */
export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, () => {
      const address = probe.address();
      const port = typeof address === "object" && address ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}
