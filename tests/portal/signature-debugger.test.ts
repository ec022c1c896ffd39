import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import { describe, it } from "node:test";
import { brokenExample, workingExample } from "#components/webhooks/break-example.ts";
import { emptyGiven, type Given, inspect, mostBodyBytes } from "#components/webhooks/inspect-request.ts";
import { prefillFragment, readPrefill } from "#components/webhooks/prefill.ts";
import { families, rightForm, takeSteps } from "#components/webhooks/signature-steps.ts";
import { workedExample } from "#components/webhooks/worked-example.ts";
import { type SignatureReason, signatureReasons } from "#sandbox/contract/facts.gen.ts";
import { secretProblem } from "#sandbox/contract/secret-form.ts";

const now = Date.UTC(2026, 10, 25, 9, 0, 0);

async function reasonsOf(given: Given, at = now): Promise<(SignatureReason | null)[]> {
  const inspection = await inspect(given, at);
  assert.equal(inspection.state, "checked");
  return inspection.state === "checked" ? inspection.checks.map(({ reason }) => reason) : [];
}

describe("the examples of the debugger", () => {
  it("fit while they are whole", async () => {
    assert.deepEqual(await reasonsOf(await workingExample(now)), [null, null, null]);
  });

  for (const reason of Object.keys(signatureReasons) as SignatureReason[]) {
    it(`give ${reason} when they are broken in that way, and no other reason`, async () => {
      const found = new Set(await reasonsOf(await brokenExample(reason, now)));
      found.delete(null);
      assert.deepEqual([...found], [reason]);
    });
  }

  it("use a secret that Aloha itself would take, and another one each time", async () => {
    const [one, two] = await Promise.all([workingExample(now), workingExample(now)]);
    assert.equal(secretProblem(one.secrets[0]?.value ?? ""), null);
    assert.notEqual(one.secrets[0]?.value, two.secrets[0]?.value);
  });
});

describe("the inspection", () => {
  it("says what is missing", async () => {
    assert.deepEqual(await inspect(emptyGiven, now), { state: "nothing" });
    const { headers, ...rest } = await workingExample(now);
    assert.deepEqual(await inspect({ ...rest, headers: "" }, now), { state: "lacking", lacks: ["the headers"] });
    const secrets = [{ key: 0, value: "whsec_short", endedAt: null }];
    assert.deepEqual(await inspect({ ...rest, headers, secrets }, now), { state: "lacking", lacks: ["a secret"] });
  });

  it("takes a body of 256 KiB, counted in bytes, and no larger one", async () => {
    const given = await workingExample(now);
    const state = async (body: string) => (await inspect({ ...given, body }, now)).state;
    assert.equal(await state("é".repeat(mostBodyBytes / 2)), "checked");
    assert.equal(await state(`${"é".repeat(mostBodyBytes / 2)}.`), "too-large");
  });

  it("judges the timestamp as of now, of the sending, or of a chosen instant", async () => {
    const given = await workingExample(now);
    const later = now + 3_600_000;
    assert.deepEqual(await reasonsOf(given, later), [null, null, "stale_timestamp"]);
    assert.deepEqual(await reasonsOf({ ...given, time: { at: "sent" } }, later), [null, null, null]);
    assert.deepEqual(await reasonsOf({ ...given, time: { at: "chosen", ms: now + 60_000 } }, later), [
      null,
      null,
      null,
    ]);
  });

  it("counts a secret as ended from its end on", async () => {
    const given = await workingExample(now);
    const ending = (endedAt: number): Given => ({
      ...given,
      secrets: [{ ...given.secrets[0], key: 0, endedAt } as never],
    });
    assert.deepEqual(await reasonsOf(ending(now + 1)), [null, null, null]);
    assert.deepEqual(await reasonsOf(ending(now)), ["old_secret", "old_secret", "old_secret"]);
  });

  it("signs over the line breaks that arrived", async () => {
    const given = await workingExample(now);
    const secret = given.secrets[0]?.value ?? "";
    const body = '{\n  "id": "evt_1"\n}';
    const mac = createHmac("sha256", secret).update(body.replaceAll("\n", "\r\n")).digest("hex");
    const crlf = { ...given, body, headers: `X-Aloha-Signature: sha256=${mac}` };
    assert.equal((await reasonsOf({ ...crlf, crlf: true }))[0], null);
    assert.equal((await reasonsOf({ ...crlf, crlf: false }))[0], "whitespace_changed");
  });
});

describe("a link to the debugger", () => {
  it("brings body and headers along, whatever they hold, and nothing else", () => {
    const fragment = prefillFragment('{"text":"50 % & more = 日本"}\n', { "webhook-id": "evt_1", "x-mark": "a: b&c" });
    assert.deepEqual(readPrefill(fragment), {
      body: '{"text":"50 % & more = 日本"}\n',
      headers: "webhook-id: evt_1\nx-mark: a: b&c",
    });
    assert.deepEqual(readPrefill("#body=b&secret=whsec_x"), { body: "b", headers: "" });
  });

  it("is no ordinary anchor", () => {
    for (const anchor of ["", "#", "#every-reason-and-what-to-do", "#body_parsed"])
      assert.equal(readPrefill(anchor), null);
  });
});

describe("the worked example of the stepper", () => {
  it("fits, and shows the very bytes of key, HMAC and header", async () => {
    const { capture, steps } = await workedExample();
    for (const family of families) {
      const step = steps.find((one) => one.family === family);
      assert.equal(step?.reason, null);
      assert.equal(step?.computed, step?.received);
      const wrong = await takeSteps(capture, family, rightForm[family] === "whole" ? "decoded" : "whole");
      assert.equal(wrong.reason, "wrong_key_form");
      assert.notEqual(wrong.computed, wrong.received);
    }
    const mac = createHmac("sha256", capture.secret).update(capture.body).digest("hex");
    assert.equal(steps[0]?.macHex, mac);
    assert.equal(steps[0]?.keyHex, Buffer.from(capture.secret).toString("hex"));
  });

  it("has a secret that Aloha would refuse, so that nobody uses it", async () => {
    const { capture } = await workedExample();
    assert.equal(secretProblem(capture.secret), "A secret has 24 to 64 bytes; this one has 18.");
  });
});
