import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, test } from "node:test";
import { promisify } from "node:util";
import { readEnv } from "#sandbox/env.ts";
import { ownSecret } from "#sandbox/own-secret.ts";

const secret = "0123456789abcdefghijklmnopqrstuvwxyz";
const open = {
  PUBLIC_URL: "https://portal.example.com",
  BETTER_AUTH_SECRET: secret,
  SMTP_URL: "smtps://user:secret-of-mail@mail.example.com",
  MAIL_FROM: "Aloha <aloha@example.com>",
};

/** What a start with these settings says before it refuses. */
function problemsOf(settings: Record<string, string>): string {
  try {
    readEnv(settings);
    return "";
  } catch (error) {
    return (error as Error).message;
  }
}

describe("a portal that others can reach", () => {
  test("starts with a secret, https and a way for mail", () => assert.equal(problemsOf(open), ""));

  test("refuses to start, naming every problem at once", () => {
    const words = problemsOf({ PUBLIC_URL: "http://portal.example.com" });
    for (const name of ["PUBLIC_URL", "BETTER_AUTH_SECRET", "SMTP_URL"]) assert.match(words, new RegExp(`- ${name}`));
  });

  for (const [what, change, expected] of [
    ["a short secret", { BETTER_AUTH_SECRET: "short" }, /fewer than 32/],
    ["the secret of the example", { BETTER_AUTH_SECRET: "replace-me-with-32-random-characters" }, /example/],
    ["a list without numbers", { BETTER_AUTH_SECRETS: `${secret},${secret}` }, /number before each/],
    ["a list with a short one", { BETTER_AUTH_SECRETS: `2:${secret},1:old` }, /fewer than 32/],
    ["no sender", { MAIL_FROM: "" }, /MAIL_FROM/],
    ["an address that is not Redis", { REDIS_URL: "https://user:secret-of-mail@valkey.example.com" }, /REDIS_URL/],
    ["pages that are neither on nor off", { PAGES: "false" }, /PAGES is "false". Use one of on, off/],
    ["a proxy by its name", { TRUSTED_PROXIES: "10.0.0.0/8,proxy.lan" }, /TRUSTED_PROXIES holds "proxy.lan"/],
    ["headers of a kind that nobody knows", { PROXY_HEADERS: "x-real-ip" }, /PROXY_HEADERS is "x-real-ip". Use one of/],
    ["half a range, which would open every address", { WEBHOOK_ALLOW_CIDRS: "10.0.0.0/" }, /WEBHOOK_ALLOW_CIDRS holds/],
    ["a proxy with a password", { EGRESS_PROXY: "user:secret-of-mail@proxy.example.com:3128" }, /EGRESS_PROXY is not/],
    [
      "a collector with a password",
      { OTEL_EXPORTER_OTLP_ENDPOINT: "ftp://u:secret-of-mail@c.example" },
      /OTEL_\w+ is not/,
    ],
    ["an address that is not SMTP", { SMTP_URL: "https://user:secret-of-mail@mail.example.com" }, /SMTP_URL/],
  ] as const) {
    test(`refuses ${what}, and repeats no secret`, () => {
      const words = problemsOf({ ...open, ...change });
      assert.match(words, expected);
      assert.doesNotMatch(words, /secret-of-mail|0123456789/);
    });
  }

  test("takes several secrets, the newest first", () => {
    const { authSecrets } = readEnv({ ...open, BETTER_AUTH_SECRETS: `2:${secret}b,1:${secret}a` });
    assert.deepEqual(authSecrets, [
      { version: 2, value: `${secret}b` },
      { version: 1, value: `${secret}a` },
    ]);
  });
});

test("a portal on this machine needs no setting: its secret is made once, for its owner's eyes", () => {
  const settings = readEnv({});
  assert.deepEqual([settings.authSecrets, settings.smtpUrl], [null, null]);
  const dataDir = mkdtempSync(join(tmpdir(), "aloha-secret-"));
  const made = ownSecret(dataDir, "auth-secret");
  assert.equal(ownSecret(dataDir, "auth-secret"), made);
  assert.ok(made.length >= 43);
  const file = join(dataDir, "auth-secret");
  assert.equal(statSync(file).mode & 0o777, 0o600);
  assert.equal(readFileSync(file, "utf8").trim(), made);
  rmSync(dataDir, { recursive: true });
});

test("processes that start at once share one secret, and none finds half of it", async () => {
  const dataDir = mkdtempSync(join(tmpdir(), "aloha-secret-"));
  const from = JSON.stringify(import.meta.resolve("#sandbox/own-secret.ts"));
  const program = `import { ownSecret } from ${from}; console.log(ownSecret(process.argv[1], "auth-secret"))`;
  const words = ["--input-type=module", "-e", program, dataDir];
  const told = await Promise.all(Array.from({ length: 6 }, () => promisify(execFile)(process.execPath, words)));
  assert.deepEqual([...new Set(told.map(({ stdout }) => stdout.trim()))], [ownSecret(dataDir, "auth-secret")]);
  assert.deepEqual(readdirSync(dataDir), ["auth-secret"], "no draft is left");
  rmSync(dataDir, { recursive: true });
});

test("a secret that was cut short is never used as one", () => {
  const dataDir = mkdtempSync(join(tmpdir(), "aloha-secret-"));
  for (const words of ["", "half-a-secret\n"]) {
    writeFileSync(join(dataDir, "secrets-key"), words);
    assert.throws(() => ownSecret(dataDir, "secrets-key"), /secrets-key holds no whole secret/);
  }
  rmSync(dataDir, { recursive: true });
});
