import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Ajv2020 } from "ajv/dist/2020.js";
import { examples } from "#sandbox/contract/examples.gen.ts";
import * as facts from "#sandbox/contract/facts.gen.ts";
import { type Operation, operations } from "#sandbox/contract/operations.gen.ts";
import { headerSchemas, responses } from "#sandbox/contract/responses.gen.ts";
import { schemas } from "#sandbox/contract/schemas.gen.ts";

// Written apart from the parsers of the API, so that one mistake cannot pass on both sides.
const formats = {
  "date-time": (text: string) =>
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(text) && !Number.isNaN(Date.parse(text)),
  date: (text: string) => /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)),
  duration: (text: string) => /^P(?!$)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?$/.test(text),
  uri: (text: string) => URL.canParse(text),
  email: (text: string) => /^\S+@\S+\.\S+$/.test(text),
};
const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true, formats });
ajv.addSchema(schemas);
const all: Operation[] = Object.values(operations);

interface ObjectSchema {
  readonly properties: Readonly<Record<string, object>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: unknown;
}
const schemaOf = (name: string) => Reflect.get(schemas.$defs, name) as ObjectSchema;

function fits(value: unknown, schema: object, what: string): void {
  const check = ajv.compile(schema);
  assert.ok(check(value), `${what}: ${ajv.errorsText(check.errors)}`);
}

/** The names of every schema that these ones reach. */
function reached(names: Iterable<string>): Set<string> {
  const seen = new Set<string>();
  const visit = (name: string) => {
    if (seen.has(name)) return;
    seen.add(name);
    for (const [next] of JSON.stringify(schemaOf(name)).matchAll(/(?<=aloha#\/\$defs\/)\w+/g)) visit(next);
  };
  for (const name of names) visit(name);
  return seen;
}

const ofRequests = reached(all.flatMap((operation) => operation.body?.schema ?? []));
const ofResponses = reached([...JSON.stringify(responses).matchAll(/(?<=aloha#\/\$defs\/)\w+/g)].map(([name]) => name));

describe("every operation", () => {
  for (const operation of all) {
    const own = examples[operation.id];

    it(`${operation.id} has request examples that fit its body`, () => {
      assert.equal(Object.keys(own.requests).length > 0, operation.body !== null);
      for (const [name, { value }] of Object.entries(own.requests)) {
        fits(value, { $ref: `aloha#/$defs/${operation.body?.schema}` }, name);
      }
    });

    it(`${operation.id} has dates in its examples where it says that it has`, () => {
      for (const { value, dates } of Object.values(own.requests)) {
        for (const [pointer, words] of Object.entries(dates)) {
          assert.match(words, /^next \w+ \d\d:\d\d$/);
          assert.equal(typeof Reflect.get(Object(value), pointer.slice(1)), "string");
        }
      }
    });

    it(`${operation.id} has an example that fits for each status with a body`, () => {
      for (const [status, { schema }] of Object.entries(responses[operation.id])) {
        const shown = Object.entries(own.responses[status] ?? {});
        assert.equal(shown.length > 0, schema !== null, `${status} needs an example exactly when it has a body`);
        for (const [name, { value }] of shown) fits(value, schema ?? {}, `${status} ${name}`);
      }
    });

    it(`${operation.id} shows problems that belong to their status and to its own codes`, () => {
      for (const [status, shown] of Object.entries(own.responses)) {
        if (Number(status) < 400) continue;
        for (const { value } of Object.values(shown)) {
          const problem = value as { code: facts.Code; title: string; status: number; type: string };
          assert.equal(problem.status, facts.codes[problem.code].status);
          assert.equal(problem.title, facts.codes[problem.code].title);
          assert.ok(problem.type.endsWith(`/docs/errors/${problem.code}`));
          if (status === "default") continue;
          assert.equal(String(problem.status), status);
          assert.ok(operation.errors.includes(problem.code), `${problem.code} is shown, but not in x-aloha-errors`);
        }
      }
    });

    it(`${operation.id} names codes of documented statuses, and codes for each of them`, () => {
      const refusals = operation.statuses.filter((status) => typeof status === "number" && status >= 400);
      const named = operation.errors.map((code) => facts.codes[code].status);
      assert.deepEqual([...new Set(named)].sort(), refusals.sort());
      assert.equal(new Set(operation.errors).size, operation.errors.length);
    });

    it(`${operation.id} gives its query examples in the documented form`, () => {
      const { schema } = operation.query;
      fits(own.query, schema, "query");
      assert.deepEqual(Object.keys(own.query), Object.keys(schema.properties));
      assert.deepEqual(Object.keys(own.path), operation.pathParameters);
    });
  }

  it("has an SDK method of its own", () => {
    const names = all.map(({ sdk }) => `${sdk.resource}.${sdk.method}`);
    assert.equal(new Set(names).size, all.length);
    for (const name of names) assert.match(name, /^[a-z]+(\.[a-z]+)*$/);
  });

  it("is paginated exactly when it takes a cursor", () => {
    for (const { id, sdk, query } of all) assert.equal(sdk.paginated, "cursor" in query.schema.properties, id);
  });

  it("has a scope that exists, and only public ones need no key", () => {
    for (const { id, scope, audience, errors } of all) {
      assert.ok(scope === "none" || scope in facts.scopes, id);
      assert.equal(errors.includes("missing_credentials"), audience === "key", id);
      assert.equal(errors.includes("insufficient_scope"), scope !== "none", id);
    }
  });

  it("writes need the scope write, and are refused in a frozen workspace", () => {
    for (const { id, scope, method, errors } of all) {
      const writes = method !== "GET" && (scope === "write" || scope === "webhook:admin");
      assert.equal(errors.includes("workspace_frozen"), writes, id);
    }
  });

  it("names each header that every answer bears", () => {
    const always = [
      "X-Request-Id",
      "X-RateLimit-Limit",
      "X-RateLimit-Remaining",
      "X-RateLimit-Reset",
      "RateLimit-Policy",
      "RateLimit",
    ];
    for (const { id } of all) {
      for (const [status, answer] of Object.entries(responses[id])) {
        for (const name of always) assert.ok(answer.headers.includes(name), `${id} ${status} lacks ${name}`);
        for (const name of [...answer.headers, ...answer.optionalHeaders]) assert.ok(name in headerSchemas, name);
      }
    }
  });

  it("bears a Location when something was made that can be read", () => {
    for (const { id, location, successStatus } of all) {
      const headers = responses[id][String(successStatus)]?.headers ?? [];
      assert.equal(headers.includes("Location"), location !== null, id);
    }
  });
});

describe("the seed", () => {
  it("is the first example of createPost, word for word", () => {
    assert.equal(Object.keys(examples.createPost.requests)[0], "seed");
    assert.deepEqual(examples.createPost.requests.seed?.value, {
      content: "a monday note.",
      channels: ["instagram", "linkedin"],
      scheduledAt: "2026-04-15T09:30:00Z",
    });
  });

  it("has its limits, retries and grace period in the facts", () => {
    assert.deepEqual(
      Object.values(facts.plans).map((plan) => plan.requestsPerMinute),
      [60, 600, 3000],
    );
    assert.deepEqual(
      facts.retrySteps.map((step) => step.label),
      ["1m", "5m", "25m", "2h", "12h", "24h"],
    );
    assert.deepEqual(
      facts.retrySteps.map((step) => step.seconds),
      [60, 300, 1500, 7200, 43_200, 86_400],
    );
    assert.equal(facts.keyGracePeriodSeconds, 24 * 3600);
    assert.deepEqual(Object.keys(facts.events), [
      "post.scheduled",
      "post.published",
      "post.failed",
      "reply.received",
      "matrix.completed",
    ]);
  });
});

describe("the code table", () => {
  it("says what each code is, why, and what to do, in short sentences", () => {
    for (const [code, { title, cause, remedy }] of Object.entries(facts.codes)) {
      for (const text of [title, cause, remedy]) assert.ok(text.length > 0 && text.length <= 160, `${code}: ${text}`);
      for (const text of [cause, remedy]) assert.match(text, /^[A-Zs].*\.$/, `${code}: ${text}`);
    }
    for (const [code, { title, remedy }] of Object.entries(facts.fieldCodes)) {
      for (const text of [title, remedy]) assert.ok(text.length > 0 && text.length <= 160, `${code}: ${text}`);
    }
  });

  it("gives every code a status of an error", () => {
    for (const [code, { status }] of Object.entries(facts.codes)) assert.ok(status >= 400 && status < 600, code);
  });
});

describe("the schemas", () => {
  const lists: [string, object][] = [
    ["ChannelSlug", facts.channels],
    ["PostStatus", facts.postStatuses],
    ["DeliveryStatus", facts.deliveryStatuses],
    ["EventName", facts.events],
    ["Plan", facts.plans],
    ["Scope", facts.scopes],
    ["SeedName", facts.seeds],
    ["SeedChoice", facts.seeds],
    ["WebhookCode", facts.webhookCodes],
    ["CallSource", facts.sources],
  ];
  for (const [name, table] of lists) {
    it(`list in ${name} what the facts list`, () => {
      assert.deepEqual(Reflect.get(schemaOf(name), "enum"), Object.keys(table));
    });
  }

  it("list the outcomes of the facts, replies:N with each N", () => {
    const replies = Array.from({ length: 20 }, (_, index) => `replies:${index + 1}`);
    const named = Object.keys(facts.outcomes).flatMap((name) => (name === "replies:N" ? replies : name));
    assert.deepEqual(Reflect.get(schemaOf("ForcedOutcome"), "enum"), named);
  });

  it("know the codes of the table and no others", () => {
    assert.deepEqual(Reflect.get(schemaOf("Problem").properties.code ?? {}, "enum"), Object.keys(facts.codes));
    assert.deepEqual(
      Reflect.get(schemaOf("FieldProblem").properties.code ?? {}, "enum"),
      Object.keys(facts.fieldCodes),
    );
  });

  it("are never shared between requests and answers", () => {
    assert.deepEqual(
      [...ofRequests].filter((name) => ofResponses.has(name)),
      [],
    );
  });

  it("allow no field that they do not name", () => {
    for (const name of [...ofRequests, ...ofResponses]) {
      const schema = schemaOf(name);
      if (schema.properties) assert.equal(schema.additionalProperties, false, name);
    }
  });

  it("make every field of an answer required, so that nothing is missing instead of null", () => {
    const open = new Set(["PostOverride", "Problem", "FieldProblem"]);
    for (const name of ofResponses) {
      const { properties, required } = schemaOf(name);
      if (properties && !open.has(name))
        assert.deepEqual([...(required ?? [])].sort(), Object.keys(properties).sort(), name);
    }
  });
});

describe("the facts", () => {
  it("describe every channel as listChannels shows it", () => {
    for (const [slug, channel] of Object.entries(facts.channels)) {
      fits({ object: "channel", slug, connection: "connected", ...channel }, { $ref: "aloha#/$defs/Channel" }, slug);
      assert.deepEqual(
        channel.unverified.filter((name) => !(name in channel || name === "media.alone")),
        [],
        slug,
      );
      assert.equal(
        channel.text.some((limit) => limit.verify),
        channel.unverified.includes("text"),
        slug,
      );
    }
  });

  it("require only own fields that an override has", () => {
    const known = schemaOf("ChannelOverride").properties;
    for (const { ownFields } of Object.values(facts.channels))
      for (const { name } of ownFields) assert.ok(name in known, name);
  });

  it("lead from one delivery status to another that exists", () => {
    for (const { next } of Object.values(facts.deliveryStatuses))
      for (const name of next) assert.ok(name in facts.deliveryStatuses);
    for (const { delivery, events } of Object.values(facts.outcomes)) {
      assert.ok(delivery in facts.deliveryStatuses);
      for (const event of events) assert.ok(event in facts.events);
    }
  });
});
