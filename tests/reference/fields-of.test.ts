import assert from "node:assert/strict";
import { test } from "node:test";
import { type Field, fieldsOf } from "#components/reference/fields-of.ts";
import { objectNames } from "#components/reference/object-pages.ts";
import { codesOf, operationView } from "#components/reference/operation-view.ts";
import { readContract } from "#components/reference/read-contract.ts";
import { idSources, operationPath, referencePaths, referenceTags } from "#components/reference/reference-tree.ts";
import { codes, events } from "#sandbox/contract/facts.gen.ts";
import { operations } from "#sandbox/contract/operations.gen.ts";

function placesOf(fields: readonly Field[]): string[] {
  return fields.flatMap((field) => [field.place, ...placesOf(field.below)]);
}

test("the body of createPost has an anchor for each field, down to those of one channel", () => {
  const body = operationView(operations.createPost).body;
  const places = placesOf(body?.fields ?? []);
  for (const place of ["body.content", "body.channels", "body.overrides.{channel}.card", "body.test"])
    assert.ok(places.includes(place), place);
  const required = body?.fields.filter(({ need }) => need === "required").map(({ name }) => name);
  assert.deepEqual(required, ["content", "channels"]);
});

test("an answer says no field is optional, and a floor that is not shown leads to its page", () => {
  const { fields } = operationView(operations.createPost).success;
  assert.ok(fields.every(({ need }) => need === null));
  const deliveries = fields.find(({ name }) => name === "deliveries");
  assert.equal(deliveries?.page, "/reference/objects/Delivery");
  assert.ok(placesOf(fields).includes("answer.deliveries.error"));
  assert.ok(!placesOf(fields).includes("answer.deliveries.error.code"));
});

test("no operation repeats an anchor, and every parameter, code and event of the contract has its place", () => {
  for (const operation of Object.values(operations)) {
    const view = operationView(operation);
    const fields = [...view.path, ...view.query, ...view.headers, ...(view.body?.fields ?? []), ...view.success.fields];
    const places = placesOf([...fields, ...view.success.headers]);
    assert.equal(new Set(places).size, places.length, operation.id);
    for (const { name } of operation.query.parameters)
      assert.ok(places.includes(`query.${name}`), `${operation.id} ${name}`);
    for (const name of operation.pathParameters) assert.ok(places.includes(`path.${name}`), `${operation.id} ${name}`);
    assert.equal(places.includes("header.Idempotency-Key"), operation.idempotent, operation.id);
    assert.equal(view.body !== null, operation.body !== null, operation.id);
    const told = view.failures.flatMap((failure) => failure.codes);
    for (const code of operation.errors)
      assert.ok(told.includes(code) || codes[code].status >= 500, `${operation.id} ${code}`);
  }
});

test("every operation, event and object has one address, and no two share one", () => {
  const paths = referencePaths();
  assert.equal(new Set(paths).size, paths.length);
  for (const operation of Object.values(operations)) assert.ok(paths.includes(operationPath(operation)));
  for (const event of Object.keys(events)) assert.ok(paths.includes(`/reference/events/${event}`));
  for (const name of objectNames()) assert.ok(readContract().components.schemas[name], name);
  const tagged = referenceTags().flatMap((tag) => tag.operations);
  assert.equal(tagged.length, Object.keys(operations).length);
});

test("an operation on something finds an id in the list before it, outermost first", () => {
  const sources = idSources(operations.getWebhookDelivery);
  assert.deepEqual(
    [...sources].map(([name, { word, operation, maker }]) => [name, word, operation.id, maker.id]),
    [
      ["id", "webhook", "listWebhooks", "createWebhook"],
      ["deliveryId", "delivery", "listWebhookDeliveries", "listWebhookDeliveries"],
    ],
  );
  assert.equal(idSources(operations.promoteWebhookSecret).get("secretId")?.listed, false);
});

test("a code of most operations is shared, and one of a single operation is its own", () => {
  const { own, shared } = codesOf(operations.createPost);
  assert.ok(shared.includes("rate_limited"));
  assert.ok(own.includes("duplicate_post"));
  assert.deepEqual([...own, ...shared].sort(), [...operations.createPost.errors].sort());
});

test("a schema inside itself is shown once", () => {
  const fields = fieldsOf({ $ref: "#/components/schemas/PostCreate" }, { place: "body", sent: true, floors: 9 });
  assert.ok(placesOf(fields).length < 100);
});
