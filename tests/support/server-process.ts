import { type OwnProcess, startProcess } from "./child-process.ts";
import { freePort } from "./free-port.ts";

export interface ServerProcess extends OwnProcess {
  readonly base: string;
  readonly port: number;
}

/** Starts the real server as a process of its own and waits until it answers. Without pages it needs no build. */
export async function startServer(settings: Record<string, string>, folder?: string): Promise<ServerProcess> {
  const port = Number(settings.PORT ?? (await freePort()));
  const base = `http://localhost:${port}`;
  const own = { PAGES: "off", PORT: String(port), PUBLIC_URL: base, ...settings };
  const server = startProcess("server.ts", own, [], folder);
  try {
    await answers(base, server);
  } catch (error) {
    // Its pipes would keep the test waiting that has failed here.
    await server.kill();
    throw error;
  }
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
