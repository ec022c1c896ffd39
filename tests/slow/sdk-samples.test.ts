import assert from "node:assert/strict";
import { cpSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { before, describe, it } from "node:test";
import type { Refusal } from "#tests/support/answer-tap.ts";
import { runFile } from "#tests/support/run-snippet.ts";
import { useSnippetHouse } from "#tests/support/snippet-house.ts";
import { newKey } from "#tests/support/walk-calls.ts";

// The programs of the pages about the SDKs, each as it stands, with the built packages and in a workspace of its own.

const samples = join(import.meta.dirname, "../../content/samples/sdk");
const house = useSnippetHouse();
const languages = { ts: "typescript", py: "python" } as const;

interface Expected {
  /** What it prints. */
  readonly prints: RegExp;
  /** What its first calls get in the place of an answer. */
  readonly first?: readonly Refusal[];
}

const post = `post_[0-9A-HJKMNP-TV-Z]{26}`;
const request = `req_[0-9A-HJKMNP-TV-Z]{26}`;
const unavailable = { status: 503, headers: { "content-type": "application/json", "retry-after": "0" }, body: "{}" };

const expected: Readonly<Record<string, Expected>> = {
  "first-call": { prints: new RegExp(`^${post} scheduled\n$`) },
  errors: { prints: /^\/channels\/0 .*twitter.* x\n$/ },
  retries: { prints: /^Try 1: status\. Next in [\d.]+ m?s\.\nme\n$/, first: [unavailable] },
  idempotency: { prints: /^[tT]rue [tT]rue\n$/ },
  pagination: { prints: new RegExp(`^(${post}\n){3,}3 2 [tT]rue\n$`) },
  raw: { prints: new RegExp(`^me 200 ${request} (?:\\d+|RateLimit\\(.*\\))\n1\n$`) },
  hooks: { prints: new RegExp(`^1 GET http://127\\.0\\.0\\.1:\\d+/lane-\\d+/v1/me\n200 [\\d.e-]+ ${request}\n$`) },
  pace: { prints: /^3\n$/ },
  abort: { prints: /^true\n$/ },
  async: { prints: new RegExp(`^me 2\n(${post}\n){3,}$`) },
};

/** Receivers are given requests, and make none. What they print is their answers. */
const receivers: Readonly<Record<string, { readonly driver: string; readonly prints: RegExp }>> = {
  "webhook-handler.ts": {
    driver: `import { webhooks } from "@aloha/sdk/webhooks";
import { POST } from "./webhook-handler.ts";

const body = process.env.BODY ?? "";
const headers = await webhooks.sign(body, process.env.ALOHA_WEBHOOK_SECRET ?? "");
const ask = async (text) => (await POST(new Request("http://localhost/", { method: "POST", headers, body: text }))).status;
console.log(await ask(body), await ask(body), await ask(body + " "));
`,
    prints: /^post_01JRQ3M0V5T8Q4C6R9XK3ZB7N1\n204 204 400\n$/,
  },
  "webhook-handler.py": {
    driver: `import os, runpy
from usealoha import webhooks

handler = runpy.run_path(os.path.join(os.environ["SAMPLES"], "webhook-handler.py"))["handler"]
body = os.environ["BODY"].encode()
headers = webhooks.sign(body, os.environ["ALOHA_WEBHOOK_SECRET"])
print(handler.handle(body, headers).status, handler.handle(body, headers).status, handler.handle(body + b" ", headers).status)
`,
    prints: /^post_01JRQ3M0V5T8Q4C6R9XK3ZB7N1\n204 204 400\n$/,
  },
};
const delivered = {
  id: "evt_01JRQ3M0V5T8Q4C6R9XK3ZB7N1",
  event: "post.published",
  created: 1_780_000_000,
  createdAt: "2026-05-28T20:26:40.000Z",
  livemode: false,
  workspaceId: "ws_01JRQ3M0V5T8Q4C6R9XK3ZB7N1",
  data: { postId: "post_01JRQ3M0V5T8Q4C6R9XK3ZB7N1" },
};

describe("the programs of the pages about the SDKs", () => {
  before(() => {
    for (const language of Object.values(languages)) cpSync(samples, house.rooms[language], { recursive: true });
  });

  for (const file of readdirSync(samples)) {
    const [name = "", ending = ""] = file.split(".");
    const language = languages[ending as keyof typeof languages];
    it(file, async () => {
      const room = house.rooms[language];
      const receiver = receivers[file];
      if (receiver) {
        const driver = `drive-${file}`;
        writeFileSync(join(room, driver), receiver.driver);
        const variables = {
          BODY: JSON.stringify(delivered),
          SAMPLES: room,
          ALOHA_WEBHOOK_SECRET: `whsec_${Buffer.alloc(32, 9).toString("base64")}`,
        };
        assert.match(await runFile(room, language, driver, variables), receiver.prints);
        return;
      }
      const wanted = expected[name] ?? assert.fail(`Nobody said what ${file} prints.`);
      const variables = {
        ALOHA_KEY: await newKey(house.base),
        ALOHA_BASE_URL: `${house.lane(wanted.first).base}/v1`,
      };
      assert.match(await runFile(room, language, file, variables), wanted.prints);
    });
  }
});
