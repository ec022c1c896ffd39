import type { Outgoing, RouteHandler } from "#sandbox/gateway/exchange.ts";
import { checkAgainstContract } from "./contract-check.ts";
import { routeFor } from "./routes.ts";

/** Calls over plain HTTP from elsewhere, with everything that would open the door otherwise. Nothing may be read. */
export async function callInsecurely(method: string, path: string, headers: Record<string, string>) {
  const answer = await sendInsecurely(await routeFor(path), method, path, headers);
  const body = JSON.parse(String(answer.body)) as { code: string };
  checkAgainstContract(method, path, new Response(String(answer.body), answer), body);
  return { status: answer.status, code: body.code };
}

/** The same to any route, without a look into the contract. */
export function sendInsecurely(
  route: Readonly<Record<string, RouteHandler>>,
  method: string,
  path: string,
  headers: Record<string, string>,
): Promise<Outgoing> {
  const handler = route[method];
  if (!handler) throw new Error(`The route of ${path} exports no ${method}.`);
  return handler.exchange({
    method,
    target: path,
    peer: { address: "198.51.100.9", secure: false },
    header: (name) => headers[name] ?? null,
    headers: () => Object.entries(headers),
    pieces: () => null,
    body: () => {
      throw new Error("The body was read.");
    },
  });
}
