import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { type IncomingMessage, type RequestOptions, request as requestInTheClear } from "node:http";
import { request } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureUnpacked } from "../../scripts/debian.ts";
import { freePort } from "./free-port.ts";
import { until } from "./until.ts";

export interface Caddy {
  readonly httpPort: number;
  readonly httpsPort: number;
  readonly stop: () => Promise<void>;
}

/** The real Caddy with deploy/Caddyfile, its ports and the server's place aside, and a certificate of its own making. */
export async function startCaddy(upstreamPort: number): Promise<Caddy> {
  const program = ensureUnpacked("caddy", "caddy");
  const folder = mkdtempSync(join(tmpdir(), "aloha-caddy-"));
  const [httpPort, httpsPort] = [await freePort(), await freePort()];
  const config = join(folder, "Caddyfile");
  const ports = `{\n\tadmin off\n\tskip_install_trust\n\thttp_port ${httpPort}\n\thttps_port ${httpsPort}\n}\n`;
  const ours = readFileSync("deploy/Caddyfile", "utf8").replace("web:3000", `127.0.0.1:${upstreamPort}`);
  writeFileSync(config, ports + ours);
  const env = { ...process.env, DOMAIN: "localhost", HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
  const child = spawn(program, ["run", "--config", config, "--adapter", "caddyfile"], { env, stdio: "ignore" });
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill("SIGKILL");
      await once(child, "exit");
    }
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const ask = () => askTls(httpsPort, { path: "/healthz" }).then(({ status }) => status === 200);
    await until(() => ask().catch(() => false));
  } catch (error) {
    await stop();
    throw error;
  }
  return { httpPort, httpsPort, stop };
}

export interface Heard {
  readonly status: number;
  readonly headers: IncomingMessage["headers"];
  readonly text: string;
}

/** A call through TLS. */
export function askTls(port: number, options: RequestOptions): Promise<Heard> {
  const sent = request({
    host: "127.0.0.1",
    servername: "localhost",
    port,
    rejectUnauthorized: false,
    ...forHost(options),
  });
  return heardOf(sent);
}

/** A call in the clear. */
export function askInTheClear(port: number, options: RequestOptions): Promise<Heard> {
  return heardOf(requestInTheClear({ host: "127.0.0.1", port, ...forHost(options) }));
}

function forHost({ headers, ...options }: RequestOptions): RequestOptions {
  return { agent: false, ...options, headers: { host: "localhost", ...headers } };
}

async function heardOf(sent: ReturnType<typeof request>): Promise<Heard> {
  sent.end();
  const [message] = (await once(sent, "response")) as [IncomingMessage];
  let text = "";
  for await (const part of message.setEncoding("utf8")) text += part;
  return { status: message.statusCode ?? 0, headers: message.headers, text };
}
