import type { IncomingMessage } from "node:http";
import type { Sandbox } from "../sandbox/sandbox.ts";
import { openShare } from "../sandbox/shares/read-share.ts";

const address = /^\/sandbox\/shared\/([\w-]+)\/?(?:\?|$)/;

/** Whether a request asks for the page of a share that has ended. If not, and somebody opens it, that is one more read. */
export async function isEndedShare(message: IncomingMessage, sandbox: Sandbox): Promise<boolean> {
  const token = address.exec(message.url ?? "")?.[1];
  if (token === undefined) return false;
  return (await openShare(sandbox, token, message.method === "GET" && !isAhead(message))) === false;
}

/** A browser or Next's own client that fetches a page before anybody asked for it. */
function isAhead({ headers }: IncomingMessage): boolean {
  const purpose = `${headers["sec-purpose"] ?? ""} ${headers.purpose ?? ""}`;
  return headers["next-router-prefetch"] !== undefined || purpose.includes("prefetch");
}
