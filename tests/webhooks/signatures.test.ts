import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { type CheckedSecret, checkSignatures, type SignatureHeader } from "#sandbox/contract/check-signature.ts";
import { signatureReasons } from "#sandbox/contract/facts.gen.ts";
import { signedHeaders, signingSecret, signMessage } from "#sandbox/webhooks/sign.ts";

interface Vectors {
  sign: {
    name: string;
    secrets: string[];
    id: string;
    timestamp: number;
    body: string;
    headers: Record<string, string>;
  }[];
  verify: {
    name: string;
    body: string;
    secrets: CheckedSecret[];
    now: number;
    headers: Record<string, string>;
    header: SignatureHeader;
    valid: boolean;
    reason: string | null;
  }[];
}

const file = join(import.meta.dirname, "../vectors/webhook-signatures.json");
const vectors = JSON.parse(readFileSync(file, "utf8")) as Vectors;

describe("what we sign is what Python's hmac makes of it", () => {
  for (const { name, secrets, id, timestamp, body, headers } of vectors.sign) {
    test(name, () => {
      const message = {
        eventId: id,
        event: "post.published",
        deliveryId: "dlv_1",
        attempt: 3,
        body,
        timestamp,
        secrets: secrets.map((value, place) => signingSecret(`whs_${place}`, value)),
      };
      const made = signedHeaders(message, signMessage(message));
      const named = Object.fromEntries(made.map(([key, value]) => [key.toLowerCase(), value]));
      for (const [key, value] of Object.entries(headers)) assert.equal(named[key], value, key);
      assert.deepEqual(
        [named["x-aloha-event"], named["x-aloha-delivery"], named["x-aloha-attempt"]],
        ["post.published", "dlv_1", "3"],
      );
    });
  }
});

describe("the explanation of a signature", () => {
  for (const { name, header, valid, reason, ...request } of vectors.verify) {
    test(`${name} → ${reason ?? "right"}`, async () => {
      const check = (await checkSignatures(request)).find((one) => one.header === header);
      assert.deepEqual({ valid: check?.valid, reason: check?.reason }, { valid, reason });
      assert.match(check?.detail ?? "", /^[A-Z].*\.$/s);
    });
  }

  test("every reason of the contract has a vector", () => {
    const seen = new Set(vectors.verify.map(({ reason }) => reason));
    assert.deepEqual(
      Object.keys(signatureReasons).filter((reason) => !seen.has(reason)),
      [],
    );
  });
});
