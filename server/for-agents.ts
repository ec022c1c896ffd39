import type { IncomingMessage, ServerResponse } from "node:http";
import { twinPath } from "../components/twins/twin-links.ts";
import { splitTarget } from "../sandbox/gateway/split-target.ts";
import { chooseFace, hasTwin } from "./negotiate.ts";

/**
 * Leads a request to the Markdown of its page when Accept asks for it, and says on every answer of such an address that
 * there are two. A request of Next's own client is never led elsewhere.
 */
export function serveAgents(message: IncomingMessage, response: ServerResponse, publicUrl: string): void {
  const [path, query] = splitTarget(message.url ?? "");
  const reads = message.method === "GET" || message.method === "HEAD";
  if (!reads || !hasTwin(path)) return;
  const twin = twinPath(path);
  const face = message.headers.rsc === undefined ? chooseFace(message.headers.accept) : "html";
  if (face !== "html") message.url = query === "" ? twin : `${twin}?${query}`;
  const links =
    face === "html"
      ? [
          `<${publicUrl}${path}>; rel="canonical"`,
          `<${publicUrl}${twin}>; rel="alternate"; type="text/markdown"`,
          `<${publicUrl}/openapi.yaml>; rel="service-desc"; type="application/yaml"`,
          `<${publicUrl}/llms.txt>; rel="describedby"; type="text/plain"`,
        ]
      : [];
  beforeHead(response, () => {
    append(response, "Vary", "Accept");
    if (response.statusCode === 200 || response.statusCode === 304)
      for (const link of links) append(response, "Link", link);
    if (face === "text/plain" && /^text\/markdown/.test(String(response.getHeader("content-type"))))
      response.setHeader("Content-Type", "text/plain; charset=utf-8");
  });
}

/** Does something in the moment before the head is written, when all that Next wants to say is known. */
function beforeHead(response: ServerResponse, act: () => void): void {
  const writeHead = response.writeHead.bind(response) as (...words: unknown[]) => ServerResponse;
  const shaped = (...words: unknown[]) => {
    act();
    return writeHead(...words);
  };
  Object.assign(response, { writeHead: shaped });
}

/** Adds to a header what it does not say yet. */
function append(response: ServerResponse, name: string, value: string): void {
  const known = [response.getHeader(name) ?? []].flat().join(", ");
  const said = known.split(/,\s*/).some((one) => one.toLowerCase() === value.toLowerCase());
  if (!said) response.setHeader(name, known === "" ? value : `${known}, ${value}`);
}
