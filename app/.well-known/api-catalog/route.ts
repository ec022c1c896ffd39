import { env } from "#sandbox/env.ts";
import { textAnswer } from "../../text-answer.ts";

/** Which API is here and what describes it, as RFC 9727 has it. */
export function GET(request: Request): Response {
  const { publicUrl, apiUrl } = env();
  const catalog = {
    linkset: [
      {
        anchor: `${apiUrl}/v1`,
        "service-desc": [
          { href: `${publicUrl}/openapi.yaml`, type: "application/yaml" },
          { href: `${publicUrl}/openapi.json`, type: "application/json" },
        ],
        "service-doc": [
          { href: `${publicUrl}/docs`, type: "text/html" },
          { href: `${publicUrl}/llms.txt`, type: "text/plain" },
        ],
        status: [{ href: `${publicUrl}/healthz`, type: "application/json" }],
      },
    ],
  };
  const type = 'application/linkset+json; profile="https://www.rfc-editor.org/info/rfc9727"';
  const self = `<${publicUrl}/.well-known/api-catalog>; rel="api-catalog"`;
  return textAnswer(request, JSON.stringify(catalog, null, 2), type, { Link: self });
}
