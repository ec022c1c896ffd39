import assert from "node:assert/strict";
import { test } from "node:test";
import { sources } from "#sandbox/contract/facts.gen.ts";
import { callSource } from "#sandbox/log/call-source.ts";

/** What programs really send. */
const seen: readonly (readonly [userAgent: string | null, source: keyof typeof sources])[] = [
  ["aloha-typescript/1.0.0 node/26.10.0", "aloha_typescript"],
  ["aloha-python/1.0.0 python/3.13.1", "aloha_python"],
  ["aloha-cli/1.0.0", "aloha_cli"],
  [
    "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/143.0.0.0",
    "browser",
  ],
  ["curl/8.14.1", "curl"],
  ["HTTPie/3.2.4", "httpie"],
  ["PostmanRuntime/7.51.0", "postman"],
  ["insomnia/11.0.0", "insomnia"],
  ["bruno-runtime/2.15.0", "bruno"],
  ["node", "node"],
  ["undici", "node"],
  ["axios/1.12.2", "node"],
  ["node-fetch/1.0 (+https://github.com/bitinn/node-fetch)", "node"],
  ["got (https://github.com/sindresorhus/got)", "node"],
  ["Deno/2.5.6", "deno"],
  ["Bun/1.3.2", "bun"],
  ["python-requests/2.32.5", "python"],
  ["python-httpx/0.28.1", "python"],
  ["Python/3.13 aiohttp/3.13.2", "python"],
  ["Python-urllib/3.13", "python"],
  ["Go-http-client/2.0", "go"],
  ["okhttp/5.3.0", "java"],
  ["Java-http-client/25.0.1", "java"],
  ["Apache-HttpClient/5.5 (Java/25)", "java"],
  ["Ruby", "ruby"],
  ["Faraday v2.14.0", "ruby"],
  ["GuzzleHttp/7", "php"],
  ["RestSharp/112.1.0.0", "dotnet"],
  ["reqwest/0.12.24", "rust"],
  ["Wget/1.25.0", "other"],
  ["nodemcu/1", "other"],
  ["", "none"],
  [null, "none"],
];

test("a call comes from the program that it names, and every source but the replay is one that some program names", () => {
  for (const [userAgent, source] of seen) assert.equal(callSource(userAgent), source, String(userAgent));
  const named = new Set(seen.map(([, source]) => source));
  assert.deepEqual([...named, "replay"].sort(), Object.keys(sources).sort());
});

test("names that nobody has heard of fill no memory and stay what they are", () => {
  for (let count = 0; count < 5000; count++) assert.equal(callSource(`thing/${count}`), "other");
  assert.equal(callSource("curl/8.14.1"), "curl");
});
