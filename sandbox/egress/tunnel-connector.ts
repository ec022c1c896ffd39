import { request as plainRequest } from "node:http";
import { request as secureRequest } from "node:https";
import type { Socket } from "node:net";
import { buildConnector } from "undici";
import type { Clock } from "../time/clock.ts";
import { type ConnectionStory, connectMs, TargetRefused } from "./guarded-connector.ts";
import { bareHost } from "./target.ts";

/** Reaches every target by CONNECT through a filtering proxy. Which names and addresses are good is the proxy's to say. */
export function tunnelConnector(story: ConnectionStory, proxy: string, clock: Clock): buildConnector.connector {
  const { protocol, hostname, port, username, password } = new URL(proxy);
  const request = protocol === "https:" ? secureRequest : plainRequest;
  const secureInside = buildConnector({ timeout: connectMs, allowH2: false });
  const credentials = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  const login =
    username === "" ? {} : { "Proxy-Authorization": `Basic ${Buffer.from(credentials).toString("base64")}` };
  return (options, callback) => {
    const secure = options.protocol === "https:";
    const path = `${options.hostname}:${options.port || (secure ? 443 : 80)}`;
    Object.assign(story, { startedAt: clock.monotonic(), phase: "connect" });
    const ask = request({
      host: bareHost(hostname),
      port: port || (protocol === "https:" ? 443 : 80),
      method: "CONNECT",
      path,
      headers: { Host: path, ...login },
      agent: false,
      timeout: connectMs,
    });
    ask.once("timeout", () => ask.destroy(Object.assign(new Error("The proxy is silent."), { code: "ETIMEDOUT" })));
    ask.once("error", (error) => callback(error, null));
    ask.once("connect", (answer, socket) => {
      socket.setTimeout(0);
      const status = answer.statusCode ?? 0;
      if (status !== 200) {
        socket.destroy();
        return callback(status >= 400 && status < 500 ? new TargetRefused() : unreachable(status), null);
      }
      story.connectMs = clock.monotonic() - story.startedAt;
      story.phase = secure ? "tls" : "write";
      story.socket = socket as Socket;
      if (!secure) return callback(null, socket);
      secureInside({ ...options, httpSocket: socket } as buildConnector.Options, (...done) => {
        story.tlsMs = clock.monotonic() - story.startedAt - (story.connectMs ?? 0);
        if (done[0] === null) story.phase = "write";
        callback(...done);
      });
    });
    ask.end();
  };
}

function unreachable(status: number): NodeJS.ErrnoException {
  return Object.assign(new Error(`The proxy answered ${status}.`), { code: "EHOSTUNREACH" });
}
