import { checkAgainstContract } from "./contract-check.ts";
import { routeFor } from "./routes.ts";

/** Calls over plain HTTP from elsewhere, with everything that would open the door otherwise. Nothing may be read. */
export async function callInsecurely(method: string, path: string, headers: Record<string, string>) {
  const handler = (await routeFor(path))[method];
  if (!handler) throw new Error(`The route of ${path} exports no ${method}.`);
  const answer = await handler.exchange({
    method,
    target: path,
    peer: { address: "198.51.100.9", secure: false },
    header: (name) => headers[name] ?? null,
    headers: () => Object.entries(headers),
    body: () => {
      throw new Error("The body was read.");
    },
  });
  const body = JSON.parse(String(answer.body)) as { code: string };
  checkAgainstContract(method, path, new Response(String(answer.body), answer), body);
  return { status: answer.status, code: body.code };
}
