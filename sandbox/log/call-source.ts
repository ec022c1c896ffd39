import type { CallSource } from "../contract/facts.gen.ts";

/** What programs call themselves. The first line that fits counts. */
const families: readonly (readonly [pattern: RegExp, source: CallSource])[] = [
  [/^aloha-typescript\//i, "aloha_typescript"],
  [/^aloha-python\//i, "aloha_python"],
  [/^aloha-cli\//i, "aloha_cli"],
  [/^postmanruntime\//i, "postman"],
  [/^insomnia\//i, "insomnia"],
  [/^bruno/i, "bruno"],
  [/^httpie\//i, "httpie"],
  [/^curl\//i, "curl"],
  [/^(node|undici|node-fetch|axios|got)\b/i, "node"],
  [/^deno\//i, "deno"],
  [/^bun\//i, "bun"],
  [/^(python|aiohttp)\b/i, "python"],
  [/^go-http-client\//i, "go"],
  [/^(java|okhttp|apache-httpclient)\b/i, "java"],
  [/^(ruby|faraday|rest-client|http\.rb)\b/i, "ruby"],
  [/^(php|guzzlehttp|symfony)\b/i, "php"],
  [/^(dotnet|restsharp|\.net)\b/i, "dotnet"],
  [/^(reqwest|ureq|hyper)\b/i, "rust"],
  [/^mozilla\//i, "browser"],
];

const mostKnown = 1000;
const known = new Map<string, CallSource>();

/** What kind of program sent a call, by the name that it gives itself. */
export function callSource(userAgent: string | null): CallSource {
  if (userAgent === null || userAgent === "") return "none";
  const before = known.get(userAgent);
  if (before) return before;
  const source = families.find(([pattern]) => pattern.test(userAgent))?.[1] ?? "other";
  if (known.size >= mostKnown) known.clear();
  known.set(userAgent, source);
  return source;
}
