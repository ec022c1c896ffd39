import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { exitCodes } from "../exit-codes.ts";
import { interrupted, Stop } from "../stop.ts";

interface Expected {
  readonly state: string;
  readonly issuer: string;
  readonly signal: AbortSignal;
  readonly patienceMs: number;
}

export interface Callback {
  readonly redirectUri: string;
  readonly code: Promise<string>;
}

/** Waits on this machine for the browser to come back. Only the answer to this very sign-in counts. */
export async function awaitCallback(expected: Expected): Promise<Callback> {
  const { createServer } = await import("node:http");
  const server = createServer();
  const code = new Promise<string>((resolve, reject) => {
    const timer = setTimeout(
      () => reject(stop("no_answer", "Nobody signed in within five minutes. Run aloha login again.")),
      expected.patienceMs,
    );
    timer.unref();
    expected.signal.addEventListener("abort", () => reject(interrupted()));
    server.on("request", (request, response) => {
      const answer = judge(request.url ?? "/", expected);
      const text =
        answer === null
          ? "Not here."
          : answer instanceof Stop
            ? answer.message
            : "You are signed in. Close this page and go back to your terminal.";
      const headers = {
        "content-type": "text/plain; charset=utf-8",
        "referrer-policy": "no-referrer",
        "cache-control": "no-store",
        connection: "close",
      };
      response.writeHead(answer === null ? 404 : 200, headers).end(text);
      if (answer instanceof Stop) reject(answer);
      else if (answer !== null) resolve(answer);
    });
  }).finally(() => close(server));
  code.catch(() => undefined);
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { redirectUri: `http://127.0.0.1:${port}/callback`, code };
}

/** The code, why there is none, or null for an address that is no answer to this sign-in. */
function judge(target: string, { state, issuer }: Expected): string | Stop | null {
  // Anything on this machine may ask, also for what is no address, such as //.
  if (!URL.canParse(target, "http://127.0.0.1")) return null;
  const { pathname, searchParams } = new URL(target, "http://127.0.0.1");
  if (pathname !== "/callback" || !same(searchParams.get("state") ?? "", state)) return null;
  if (searchParams.get("iss") !== issuer)
    return stop("sign_in_failed", "The answer comes from another server. Run aloha login again.");
  const error = searchParams.get("error");
  if (error !== null)
    return stop(error, `The sign-in was not allowed: ${searchParams.get("error_description") ?? error}.`);
  return searchParams.get("code") ?? stop("sign_in_failed", "The answer holds no code. Run aloha login again.");
}

/** In the same time, wherever they differ. */
function same(one: string, other: string): boolean {
  let differs = one.length ^ other.length;
  for (let index = 0; index < one.length; index++) differs |= one.charCodeAt(index) ^ other.charCodeAt(index);
  return differs === 0;
}

const stop = (code: string, message: string): Stop => new Stop(exitCodes.credentials, code, message);

function close(server: Server): void {
  server.close();
  server.closeIdleConnections();
}
