import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type DeliveryStatus, deliveryStatuses } from "#sandbox/contract/facts.gen.ts";
import { mayBecome, postStatus } from "#sandbox/posts/post-status.ts";

const statuses = Object.keys(deliveryStatuses) as DeliveryStatus[];
const deliveries = fc.array(
  fc.record({ status: fc.constantFrom(...statuses), attempts: fc.integer({ min: 0, max: 4 }) }),
  { minLength: 1, maxLength: 13 },
);
const ended = new Set<DeliveryStatus>(["failed", "needs_reauth", "manual_assist"]);

test("a status never hides a channel that failed or waits for a person", () => {
  fc.assert(
    fc.property(deliveries, (all) => {
      const status = postStatus(null, all);
      if (all.some((delivery) => ended.has(delivery.status)))
        assert.ok(!["published", "scheduled"].includes(status), status);
      if (status === "published") assert.ok(all.every(({ status: own }) => own === "published" || own === "deleted"));
      if (status === "failed")
        assert.ok(all.every(({ status: own }) => ["failed", "needs_reauth", "deleted"].includes(own)));
    }),
    { numRuns: 1000 },
  );
});

test("the order of the channels does not matter", () => {
  fc.assert(
    fc.property(deliveries, (all) => assert.equal(postStatus(null, [...all].reverse()), postStatus(null, all))),
  );
});

test("what a person decided in the app comes first", () => {
  for (const stage of ["draft", "in_review", "approved"] as const)
    assert.equal(postStatus(stage, [{ status: "pending", attempts: 0 }]), stage);
});

test("the steps in the code are those that the contract names", () => {
  for (const from of statuses) {
    for (const to of deliveryStatuses[from].next) assert.ok(mayBecome(from, to as DeliveryStatus), `${from} -> ${to}`);
  }
});
