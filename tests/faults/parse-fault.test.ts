import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { type Fault, parseFault } from "#sandbox/faults/parse-fault.ts";

const nothing: Fault = { status: null, rateLimit: false, latencyMs: 0, cut: null, rate: 1, seed: 0 };

function problems(header: string): string[] {
  const read = parseFault(header);
  return "problems" in read ? read.problems : [];
}

describe("Aloha-Sandbox-Fault", () => {
  test("is read in every form that the contract names", () => {
    const forms: Record<string, Partial<Fault>> = {
      "status=503": { status: 503 },
      "latency=1500": { latencyMs: 1500 },
      "rate-limit": { rateLimit: true },
      "drop=before": { cut: "before" },
      "drop=after": { cut: "after" },
      truncate: { cut: "half" },
      "status=400; rate=0.2; seed=7": { status: 400, rate: 0.2, seed: 7 },
      "latency=10000;drop=after;rate=0": { latencyMs: 10_000, cut: "after", rate: 0 },
      "latency=5;status=599;rate=1.0": { latencyMs: 5, status: 599 },
    };
    for (const [header, fault] of Object.entries(forms))
      assert.deepEqual(parseFault(header), { fault: { ...nothing, ...fault } }, header);
  });

  test("that cannot be read says every mistake, and what would be right", () => {
    assert.deepEqual(problems("status=200;latency=10001;rate=2;seed=x;stauts=503"), [
      "status takes a status from 400 to 599, such as status=503.",
      "latency takes milliseconds from 0 to 10000, such as latency=1500.",
      "rate takes a number from 0 to 1, such as rate=0.2.",
      "seed takes a whole number from 0 to 999999999, such as seed=7.",
      "There is no fault “stauts=503”. Did you mean status=503?",
    ]);
    assert.match(problems("explode")[0] ?? "", /There are status=503, .*, truncate\.$/);
    assert.deepEqual(problems("status=503;status=500"), ["status stands twice. Name it once."]);
    assert.deepEqual(problems("drop=before;drop=after"), ["drop stands twice. Name it once."]);
    assert.deepEqual(problems(""), ["An empty part says nothing. Leave the semicolon out."]);
    assert.deepEqual(problems("status=503;rate-limit"), ["status and rate-limit cannot both happen. Take one."]);
    assert.equal(problems("rate=0.5;seed=1").length, 1);
    assert.equal(problems("latency=0").length, 1);
    for (const odd of [
      "status",
      "status=",
      "latency=-1",
      "latency=1.5",
      "rate=.5",
      "rate=1e-3",
      "seed=-1",
      "drop",
      "x".repeat(5000),
    ])
      assert.equal(problems(odd).length, 1, odd.slice(0, 20));
  });
});
