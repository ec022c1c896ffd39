import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import { describe, test } from "node:test";
import { Webhook as StandardWebhook } from "standardwebhooks";
import { advance, create, newKey, refusal } from "#tests/support/api-words.ts";
import { call } from "#tests/support/call.ts";
import { caught, freeze, subscribeCatcher, tick } from "#tests/support/catcher-words.ts";
import { addSecret, reveal, secretOf } from "#tests/support/secret-words.ts";
import { startAt, useHouse } from "#tests/support/test-sandbox.ts";
import { subscribe, webhook } from "#tests/support/webhook-words.ts";

useHouse();
const url = "http://127.0.0.1:9999/hooks";
const now = new Date(startAt).toISOString();
const dayMs = 86_400_000;

const good = Buffer.alloc(32, 0xfb).toString("base64");
const forms: readonly (readonly [what: string, secret: string, reason: RegExp])[] = [
  ["another prefix", `secret_${good}`, /starts with whsec_/],
  ["the prefix in capitals", `WHSEC_${good}`, /starts with whsec_/],
  ["no prefix", good, /starts with whsec_/],
  ["nothing", "", /starts with whsec_/],
  ["a space at its end", `whsec_${good} `, /no spaces/],
  ["a space at its start", ` whsec_${good}`, /no spaces/],
  ["a line break in it", `whsec_${good.slice(0, 20)}\n${good.slice(20)}`, /no spaces or line breaks/],
  ["the URL alphabet", `whsec_${good.replaceAll("+", "-").replaceAll("/", "_")}`, /URL alphabet/],
  ["a letter beyond base64", `whsec_${good.slice(0, -2)}!=`, /not base64/],
  ["no padding", `whsec_${good.replaceAll("=", "")}`, /lacks its padding/],
  ["too much padding", `whsec_${good}=`, /padding|base64/],
  [
    "bits left over at its end",
    `whsec_${Buffer.alloc(32, 1).toString("base64").slice(0, -2)}F=`,
    /does not end cleanly/,
  ],
  ["23 bytes", secretOf(23), /24 to 64 bytes; this one has 23/],
  ["65 bytes", secretOf(65), /24 to 64 bytes; this one has 65/],
  ["no bytes", "whsec_", /24 to 64 bytes; this one has 0/],
];

for (const operation of ["createWebhook", "addWebhookSecret"] as const) {
  describe(`the form of a secret, in ${operation}`, () => {
    for (const [what, secret, reason] of forms) {
      test(`422 invalid_secret: ${what}`, async () => {
        const key = await newKey();
        const hook = operation === "createWebhook" ? null : await subscribe(key, url);
        const path = hook ? `/v1/webhooks/${hook.id}/secrets` : "/v1/webhooks";
        const body = hook ? { secret } : { url, events: ["*"], secret };
        const problem = await refusal("POST", path, { key, body });
        assert.deepEqual([problem.status, problem.code], [422, "invalid_secret"]);
        assert.deepEqual(
          problem.errors.map(({ pointer, code }) => [pointer, code]),
          [["/secret", "invalid_secret"]],
        );
        assert.match(problem.detail, reason);
        if (secret.length > 10) assert.equal(JSON.stringify(problem).includes(secret), false);
        if (hook) assert.equal((await webhook(key, hook.id)).secrets.length, 1);
      });
    }

    for (const bytes of [24, 25, 26, 63, 64]) {
      test(`201: ${bytes} bytes of one's own, kept to the letter`, async () => {
        const key = await newKey();
        const secret = secretOf(bytes, "\u007f");
        const brought = operation === "createWebhook" ? { secret } : {};
        const hook = await subscribe(key, url, brought);
        const shown = operation === "createWebhook" ? hook : await addSecret(key, hook.id, { secret });
        assert.equal(shown.secret, secret);
        assert.ok((await reveal(key, hook.id)).some((one) => one.secret === secret));
      });
    }
  });
}

describe("addWebhookSecret", () => {
  test("201: a new one waits to be promoted, and is shown in full", async () => {
    const key = await newKey();
    const hook = await subscribe(key, url);
    const { id, secret, ...rest } = await addSecret(key, hook.id);
    assert.deepEqual(rest, {
      object: "webhook_secret",
      role: "next",
      hint: secret.slice(-4),
      createdAt: now,
      endsAt: null,
    });
    assert.equal(Buffer.from(secret.slice(6), "base64").length, 32);
    assert.notEqual(secret, hook.secret);
    assert.deepEqual(
      (await webhook(key, hook.id)).secrets.map((one) => [one.id, one.role]),
      [
        [hook.secrets[0]?.id, "primary"],
        [id, "next"],
      ],
    );
  });

  test("201: it signs beside the primary one, whose single header stays as it was", async () => {
    const key = await newKey();
    const hook = await subscribeCatcher(key);
    const next = await addSecret(key, hook.id, {});
    await create(key);
    await tick(key);
    const [got] = await caught(key);
    assert.ok(got);
    const whole = (secret: string) => `sha256=${createHmac("sha256", secret).update(got.body).digest("hex")}`;
    assert.equal(got.headers["x-aloha-signature"], whole(hook.secret));
    assert.equal(got.headers["x-aloha-signatures"], `${whole(hook.secret)},${whole(next.secret)}`);
    const at = new Date(Number(got.headers["webhook-timestamp"]) * 1000);
    const id = got.headers["webhook-id"] ?? "";
    assert.deepEqual(
      got.headers["webhook-signature"]?.split(" "),
      [hook.secret, next.secret].map((secret) => new StandardWebhook(secret).sign(id, at, got.body)),
    );
  });

  test("201 with promote: it is primary at once, and the old one stays for a day", async () => {
    const key = await newKey();
    await freeze(key);
    const hook = await subscribe(key, url);
    const made = await addSecret(key, hook.id, { promote: true });
    assert.deepEqual([made.role, made.endsAt], ["primary", null]);
    const end = new Date(startAt + dayMs).toISOString();
    assert.deepEqual(
      (await webhook(key, hook.id)).secrets.map((one) => [one.id, one.role, one.endsAt]),
      [
        [made.id, "primary", null],
        [hook.secrets[0]?.id, "old", end],
      ],
    );
    await advance(key, "P1D");
    assert.equal((await webhook(key, hook.id)).secrets.length, 1);
  });

  test("409 too_many_secrets: the sixth live one, until one was revoked or has ended", async () => {
    const key = await newKey();
    const hook = await subscribe(key, url);
    const path = `/v1/webhooks/${hook.id}/secrets`;
    const made = [];
    for (let count = 0; count < 4; count++) made.push(await addSecret(key, hook.id));
    const problem = await refusal("POST", path, { key });
    assert.deepEqual([problem.status, problem.code], [409, "too_many_secrets"]);
    assert.match(problem.detail, /at most 5/);
    await call("DELETE", `${path}/${made[0]?.id}`, { key });
    await addSecret(key, hook.id, { promote: true });
    assert.equal((await refusal("POST", path, { key, body: { promote: true } })).code, "too_many_secrets");
    await advance(key, "P1D");
    await addSecret(key, hook.id);
  });

  test("422 validation_failed: a secret that is no text", async () => {
    const key = await newKey();
    const { id } = await subscribe(key, url);
    const problem = await refusal("POST", `/v1/webhooks/${id}/secrets`, { key, body: { secret: null } });
    assert.deepEqual([problem.status, problem.errors[0]?.code], [422, "invalid_type"]);
  });
});
