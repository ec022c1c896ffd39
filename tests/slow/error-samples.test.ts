import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { createPost, type Refused } from "#content/samples/handle-errors.ts";
import { snippetRoom } from "#tests/support/run-snippet.ts";
import { type ServerProcess, startServer } from "#tests/support/server-process.ts";
import { newKey } from "#tests/support/walk-calls.ts";
import { ensureProgram } from "../../scripts/debian.ts";

// The programs of the page about errors: each makes a post, says what is refused, and waits where waiting helps.

const samples = join(import.meta.dirname, "../../content/samples");
const room = snippetRoom();
let server: ServerProcess;
let key: string;

before(async () => {
  for (const program of ["python3", "curl"]) ensureProgram(program, program);
  server = await startServer({ DATA_DIR: room });
  key = await newKey(server.base);
});
after(() => server.stop());

/** Makes a post in each language, and says its id or what was refused. */
const programs: Readonly<Record<string, (post: object, api: string) => Promise<string>>> = {
  TypeScript: async (post, api) => {
    const made = createPost({ api, key }, post);
    return made.then(
      ({ id }) => id,
      (refusal: Refused) => refusal.problem.code,
    );
  },
  Python: (post, api) => {
    const program = `import json, runpy
sample = runpy.run_path(${JSON.stringify(join(samples, "handle-errors.py"))})
try:
    print(sample["create_post"](${JSON.stringify(api)}, ${JSON.stringify(key)}, ${pythonText(post)})["id"])
except sample["Refused"] as refusal:
    print(refusal.problem["code"])`;
    return said("python3", ["-c", program], {});
  },
  Shell: (post, api) => {
    writeFileSync(join(room, "post.json"), JSON.stringify(post));
    return said("bash", [join(samples, "handle-errors.sh")], { ALOHA_KEY: key, ALOHA_API: api });
  },
};

function pythonText(value: object): string {
  return `json.loads(${JSON.stringify(JSON.stringify(value))})`;
}

function said(command: string, words: readonly string[], variables: Record<string, string>): Promise<string> {
  const env = { NODE_ENV: "test", PATH: process.env.PATH, ...variables } as const;
  return new Promise((resolve) => {
    execFile(command, words, { cwd: room, env }, (_error, printed, complaint) => resolve(printed + complaint));
  });
}

describe("the programs of the page about errors", { concurrency: 3 }, () => {
  for (const [language, run] of Object.entries(programs))
    it(`${language} makes a post, names a refusal, and sends one call until it is answered`, async () => {
      const made = await run({ content: `from ${language}.`, channels: ["bluesky"] }, server.base);
      assert.match(made, /post_[0-9A-Z]{26}/);
      const refused = await run({ content: "a note.", channels: ["twitter"] }, server.base);
      assert.match(refused, /^unknown_channel/);
      const { api, keys, close } = await hesitant();
      assert.match(await run({ content: "a note.", channels: ["x"] }, api), /post_made/);
      close();
      assert.deepEqual([keys.length, new Set(keys).size], [3, 1]);
    });
});

/** A server that hangs up, then asks for a pause, and then makes the post. */
async function hesitant() {
  const keys: unknown[] = [];
  const turns: ((response: ServerResponse) => void)[] = [
    (response) => response.destroy(),
    (response) => response.writeHead(429, { "Retry-After": "1" }).end('{"detail":"Wait.","code":"rate_limited"}'),
    (response) => response.writeHead(201).end('{"id":"post_made"}'),
  ];
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    keys.push(request.headers["idempotency-key"]);
    turns[Math.min(keys.length, turns.length) - 1]?.(response);
  };
  const other = createServer(answer);
  await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
  const { port } = other.address() as AddressInfo;
  return { api: `http://127.0.0.1:${port}`, keys, close: () => other.close() };
}
