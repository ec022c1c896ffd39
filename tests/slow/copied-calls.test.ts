import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Schema } from "#sandbox/contract/types.ts";
import { codeFormats } from "#tests/support/copy-words.ts";
import { runSnippet } from "#tests/support/run-snippet.ts";
import { useSnippetHouse } from "#tests/support/snippet-house.ts";
import { newKey } from "#tests/support/walk-calls.ts";
import { withoutPlaces } from "#tests/support/without-places.ts";

// What copyRequest gives as code is run as a reader would run it: by bash, by Node and by Python, against a server that
// listens. It gets the status and the body of the logged call again, but for what its fixture calls volatile.

const house = useSnippetHouse();
const languages = { curl: "curl", fetch: "typescript", typescript: "typescript", python: "python" } as const;

const note = { content: "a monday note.", channels: ["linkedin", "x"], scheduledAt: "2037-11-30T09:30:00Z" };
const odd = 'it\'s "odd": $HOME `id` \\ {{x}} 漢字 🌿\nand a second line\t!';
const json = { "content-type": "application/json" };

const calls: readonly (readonly [
  name: string,
  method: string,
  path: string,
  body?: string | null,
  headers?: Record<string, string>,
])[] = [
  ["a read", "GET", "/v1/me"],
  ["a list with signs of the shell in its query", "GET", "/v1/posts?limit=2&status=draft&campaignId=it's%20%24x"],
  ["a write", "POST", "/v1/posts", JSON.stringify(note)],
  ["a write of odd characters", "POST", "/v1/posts/validate", JSON.stringify({ ...note, content: odd })],
  [
    "a write under an Idempotency-Key",
    "POST",
    "/v1/posts",
    JSON.stringify({ ...note, content: "once." }),
    { "idempotency-key": `a"$b\`c'd` },
  ],
  ["a refusal", "POST", "/v1/posts", JSON.stringify({ ...note, channels: ["twitter"] })],
  ["a body that is no JSON", "POST", "/v1/posts", `{"content":'a\n$b'`],
  ["a body whose numbers no language keeps", "POST", "/v1/posts", '{"content":12345678901234567890.0,"content":1}'],
  ["an address that does not exist", "GET", "/v1/wea(ther)/it's?a=b"],
  ["a fault", "GET", "/v1/channels", null, { "aloha-sandbox-fault": "status=503" }],
  ["an answer that is no JSON", "HEAD", "/v1/posts"],
];

describe("a copied call gets its answer again", { concurrency: 1 }, () => {
  for (const [name, method, path, body, headers = {}] of calls)
    it(name, async () => {
      const key = await newKey(house.base);
      const ask = (address: string, more: RequestInit = {}) =>
        fetch(house.base + address, { ...more, headers: { authorization: `Bearer ${key}`, ...more.headers } });
      const sent = { method, headers: { ...headers, ...(body == null ? {} : json) }, body: body ?? null };
      const first = await ask(path, sent);
      await first.text();
      const copy = async (format: string) => {
        const answer = await ask(`/v1/sandbox/requests/${first.headers.get("x-request-id")}/copy?format=${format}`);
        assert.equal(answer.status, 200);
        return (await answer.json()) as Schema<"RequestCopy">;
      };
      const { expected } = (await copy("fixture")).fixture ?? assert.fail("No fixture.");
      assert.equal(expected.status, first.status);
      const plain = (some: unknown) => withoutPlaces(some, expected.volatile);
      for (const format of codeFormats) {
        const { text } = await copy(format);
        assert.ok(!text.includes(key));
        // A write goes to another workspace: a post that is there already would be refused.
        const variables = { ALOHA_KEY: method === "POST" ? await newKey(house.base) : key };
        const language = languages[format];
        // A head is all that comes, and curl would print it.
        const lane = house.lane();
        const told = language === "curl" ? text : text.replaceAll(house.base, lane.base);
        const code = told.replace("curl --head", "curl --head -o /dev/null");
        const answer = await runSnippet({ room: house.rooms[language], language, code, variables, lane });
        assert.equal(answer.status, expected.status, `${format}: ${answer.body}`);
        const body = answer.body === "" ? null : JSON.parse(answer.body);
        assert.deepEqual(plain(body), plain(expected.body), format);
      }
    });
});
