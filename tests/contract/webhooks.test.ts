import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import { describe, it } from "node:test";
import { Ajv2020 } from "ajv/dist/2020.js";
import { examples } from "#sandbox/contract/examples.gen.ts";
import { events, signatureReasons, webhookCodes, webhookLimits } from "#sandbox/contract/facts.gen.ts";
import { type OperationId, operations } from "#sandbox/contract/operations.gen.ts";
import { responses } from "#sandbox/contract/responses.gen.ts";
import { schemas } from "#sandbox/contract/schemas.gen.ts";
import { webhookExamples } from "#sandbox/contract/webhook-examples.gen.ts";

const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true, validateFormats: false });
ajv.addSchema(schemas);

function fits(value: unknown, schema: string): void {
  const check = ajv.getSchema(`aloha#/$defs/${schema}`);
  assert.ok(check?.(value), `${schema}: ${ajv.errorsText(check?.errors)}`);
}

const example = (id: OperationId, status: number, name: string) =>
  examples[id].responses[String(status)]?.[name]?.value as never;

describe("the bodies of webhooks", () => {
  it("have an example for each event, which is an event and may say that it is a test", () => {
    assert.deepEqual(Object.keys(webhookExamples), Object.keys(events));
    for (const [event, body] of Object.entries(webhookExamples)) {
      const payload = `${event.replace(/(?:^|\.)([a-z])/g, (_, letter: string) => letter.toUpperCase())}Payload`;
      assert.equal(body.event, event);
      fits(body, "Event");
      fits(body, payload);
      fits({ ...body, test: true }, payload);
      assert.throws(() => fits({ ...body, test: true }, "Event"));
      assert.throws(() => fits({ ...body, test: false }, payload));
    }
  });

  it("begin with the four keys of the seed, and their two times are one", () => {
    for (const body of Object.values(webhookExamples)) {
      assert.deepEqual(Object.keys(body).slice(0, 4), ["id", "event", "created", "data"]);
      assert.equal(body.created, Math.floor(Date.parse(String(body.createdAt)) / 1000));
    }
  });

  it("are signed in the examples as the reference says", () => {
    const { secret } = example("createWebhook", 201, "posts") as { secret: string };
    const { attempts } = example("getWebhookDelivery", 200, "retried") as {
      attempts: { request: { headers: Record<string, string>; body: string } }[];
    };
    assert.equal(attempts.length, 2);
    for (const { request } of attempts) {
      const { headers, body } = request;
      const whole = createHmac("sha256", secret).update(body).digest("hex");
      assert.equal(headers["X-Aloha-Signature"], `sha256=${whole}`);
      const key = Buffer.from(secret.slice("whsec_".length), "base64");
      const signed = `${headers["webhook-id"]}.${headers["webhook-timestamp"]}.${body}`;
      assert.equal(headers["webhook-signature"], `v1,${createHmac("sha256", key).update(signed).digest("base64")}`);
    }
  });
});

describe("the words about webhooks", () => {
  it("have a plain sentence for what each code and reason means, and one for what to do", () => {
    for (const [name, { meaning, remedy }] of Object.entries({ ...webhookCodes, ...signatureReasons })) {
      for (const text of [meaning, remedy]) assert.match(text, /^[A-Z][^!]{5,110}\.$/, name);
    }
  });

  it("list in the schemas what the facts list", () => {
    assert.deepEqual(schemas.$defs.WebhookCode.enum as readonly string[], Object.keys(webhookCodes));
    const shown: readonly (string | null)[] = schemas.$defs.SignatureCheck.properties.reason.enum;
    const known = Object.keys(signatureReasons).filter((reason) => !["body_parsed", "body_consumed"].includes(reason));
    assert.deepEqual(shown, [...known, null]);
    for (const code of schemas.$defs.ListenerReportError.properties.code.enum) assert.ok(code in webhookCodes, code);
  });

  it("give the same limits in the facts and in the schemas", () => {
    assert.equal(schemas.$defs.WebhookCreate.properties.headers.maxProperties, webhookLimits.customHeaders);
    assert.equal(schemas.$defs.WebhookAttempt.properties.retry.maximum, webhookLimits.retries);
    assert.equal(schemas.$defs.WebhookAttempt.properties.retryAfter.maximum, webhookLimits.retryAfterMaxSeconds);
  });
});

describe("secrets", () => {
  for (const operation of Object.values(operations)) {
    const { requests, responses: shown } = examples[operation.id];
    it(`${operation.id} keeps no body in the log when one may hold a secret`, () => {
      if (operation.showsSecret !== "no") assert.ok(operation.silent);
      const answers = JSON.stringify(Object.entries(shown).filter(([status]) => Number(status) < 300));
      assert.equal(
        /whsec_\w{8}|alo_(test|live|ocs|oac)_\w{8}|\/sandbox\/shared\/\w{8}/.test(answers),
        operation.showsSecret !== "no",
      );
      if (JSON.stringify(requests).includes("whsec_")) assert.ok(operation.silent);
    });
  }
});

describe("streams", () => {
  const messages: Partial<Record<OperationId, Record<string, string>>> = {
    streamCaught: { caught: "Caught" },
    tailRequests: { request: "LoggedRequest", bye: "StreamBye" },
    streamListener: { hello: "ListenerHello", attempt: "ListenerAttempt", bye: "StreamBye" },
  };

  it("are those operations that answer text/event-stream", () => {
    for (const { id, streams, successStatus } of Object.values(operations)) {
      assert.equal(responses[id][String(successStatus)]?.contentType === "text/event-stream", streams, id);
      assert.equal(id in messages, streams, id);
    }
  });

  for (const [id, names] of Object.entries(messages)) {
    it(`${id} shows messages whose data fits their schemas`, () => {
      const [stream] = Object.values(examples[id as OperationId].responses["200"] ?? {});
      const sent = String(stream?.value).trimEnd().split("\n\n");
      assert.deepEqual(sent.map((message) => /^event: (\w+)$/m.exec(message)?.[1]).sort(), Object.keys(names).sort());
      for (const message of sent) {
        const [, name = ""] = /^event: (\w+)$/m.exec(message) ?? [];
        fits(JSON.parse(/^data: (.*)$/m.exec(message)?.[1] ?? ""), names[name] ?? "");
      }
    });
  }
});
