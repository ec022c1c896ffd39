import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { createHmac } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { isFromAloha } from "#content/samples/simple-signature.ts";
import { isFresh } from "#content/samples/verify.ts";
import { call, newWorkspace } from "#tests/support/call.ts";
import { openReceiver, type Receiver } from "#tests/support/receiver.ts";
import { scratchFolder } from "#tests/support/scratch-folder.ts";
import { closeHouse, openRealHouse } from "#tests/support/test-sandbox.ts";
import { subscribe } from "#tests/support/webhook-words.ts";
import { ensureProgram } from "../../scripts/debian.ts";

// The programs of the guide, each against a delivery that really came over a socket, and against a broken one.

interface Request {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly secret: string;
}
type Check = (request: Request) => boolean;

const samples = join(import.meta.dirname, "../../content/samples");
const folder = scratchFolder("samples");
let house: Awaited<ReturnType<typeof openRealHouse>>;
let receiver: Receiver;
let real: Request;

before(async () => {
  ensureProgram("python3", "python3");
  ensureProgram("openssl", "openssl");
  house = await openRealHouse();
  receiver = await openReceiver();
  const { key } = await newWorkspace({});
  const { secret } = await subscribe(key, receiver.url, { events: ["post.published"] });
  await call("POST", "/v1/sandbox/events/trigger", {
    key,
    body: { event: "post.published", data: { content: "ʻokina, 日本語, 👩🏽‍🚀" } },
  });
  await call("POST", "/v1/sandbox/clock/advance", { key, body: { by: "PT1S" } });
  const [first] = receiver.received;
  assert.ok(first, "nothing was delivered");
  real = { body: first.body, headers: first.headers as Record<string, string>, secret };
});
after(async () => {
  await receiver.close();
  await closeHouse(house);
});

function python(file: string, expression: string, { body, headers, secret }: Request): boolean {
  const program = [
    "import json, runpy, sys",
    "given = json.load(sys.stdin)",
    `sample = runpy.run_path(${JSON.stringify(join(samples, file))})`,
    "body, headers, secret = given['body'].encode(), given['headers'], given['secret']",
    `print(sample${expression})`,
  ].join("\n");
  const input = JSON.stringify({ body, headers, secret });
  const { stdout, stderr } = spawnSync("python3", ["-c", program], { input, encoding: "utf8" });
  assert.match(stdout, /^(True|False)\n$/, stderr);
  return stdout === "True\n";
}

function shell(file: string, { body, headers, secret }: Request): string {
  const path = join(folder, "body.json");
  writeFileSync(path, body);
  const values = {
    BODY: path,
    SECRET: secret,
    SIGNATURE: headers["x-aloha-signature"] ?? "",
    ID: headers["webhook-id"] ?? "",
    TIMESTAMP: headers["webhook-timestamp"] ?? "",
    SIGNATURES: headers["webhook-signature"] ?? "",
  };
  const { stdout, stderr } = spawnSync("/bin/sh", [join(samples, file)], {
    env: { ...process.env, ...values },
    encoding: "utf8",
  });
  assert.equal(stderr, "");
  return stdout.trim();
}

const simple: Record<string, Check> = {
  TypeScript: ({ body, headers, secret }) => isFromAloha(Buffer.from(body), headers["x-aloha-signature"] ?? "", secret),
  Python: (request) =>
    python("simple-signature.py", "['is_from_aloha'](body, headers['x-aloha-signature'], secret)", request),
  Shell: (request) => shell("simple-signature.sh", request) === "right",
};
const standard: Record<string, Check> = {
  TypeScript: ({ body, headers, secret }) => isFresh(Buffer.from(body), new Headers(headers), secret),
  Python: (request) => python("verify.py", "['is_fresh'](body, headers, secret)", request),
  Shell: (request) => shell("verify.sh", request) === "right",
};

const otherSecret = `whsec_${Buffer.alloc(32, 7).toString("base64")}`;
const broken: Record<string, (request: Request) => Request> = {
  "a changed byte": (request) => ({ ...request, body: request.body.replace("post.published", "post.failed!!!!") }),
  "a line break more": (request) => ({ ...request, body: `${request.body}\n` }),
  "another secret": (request) => ({ ...request, secret: otherSecret }),
  "a cut signature": (request) => ({
    ...request,
    headers: {
      ...request.headers,
      "x-aloha-signature": (request.headers["x-aloha-signature"] ?? "").slice(0, -1),
      "webhook-signature": (request.headers["webhook-signature"] ?? "").slice(0, -1),
    },
  }),
};

for (const [header, checks] of Object.entries({ "X-Aloha-Signature": simple, "webhook-signature": standard })) {
  describe(`the samples for ${header}`, () => {
    for (const [language, check] of Object.entries(checks)) {
      it(`in ${language}: right for a real delivery, wrong for a broken one`, () => {
        assert.equal(check(real), true);
        for (const [what, change] of Object.entries(broken)) assert.equal(check(change(real)), false, what);
      });
    }
  });
}

describe("the samples for webhook-signature", () => {
  /** The same request, rightly signed so many seconds ago. */
  const signedAgo = (seconds: number): Request => {
    const { "webhook-id": id, "webhook-timestamp": now } = real.headers;
    const timestamp = String(Number(now) - seconds);
    const key = Buffer.from(real.secret.slice("whsec_".length), "base64");
    const mac = createHmac("sha256", key).update(`${id}.${timestamp}.${real.body}`).digest("base64");
    return {
      ...real,
      headers: { ...real.headers, "webhook-timestamp": timestamp, "webhook-signature": `v1,${mac}` },
    };
  };

  it("take one right signature in a list", () => {
    const list = `v1,${Buffer.alloc(32).toString("base64")} ${real.headers["webhook-signature"]}`;
    const request = { ...real, headers: { ...real.headers, "webhook-signature": list } };
    for (const [language, check] of Object.entries(standard)) assert.equal(check(request), true, language);
  });

  it("refuse an old timestamp, and one that is not there", () => {
    const { "webhook-timestamp": _, ...without } = real.headers;
    for (const [language, check] of Object.entries(standard)) {
      assert.equal(check(signedAgo(200)), true, language);
      assert.equal(check(signedAgo(400)), false, language);
    }
    for (const language of ["TypeScript", "Python"] as const) {
      assert.equal(standard[language]?.({ ...real, headers: without }), false, language);
    }
    assert.equal(shell("verify.sh", signedAgo(400)), "stale");
  });
});
