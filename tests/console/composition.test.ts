import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { bodyText, bodyValue, pointerOf, valueAt, withValueAt } from "#components/sandbox/compose/body-value.ts";
import { faultOfKind, faultParts, faultText, noFault } from "#components/sandbox/compose/fault-parts.ts";
import { findOperations } from "#components/sandbox/compose/find-operations.ts";
import { lineOf } from "#components/sandbox/compose/line-of.ts";
import { compositionHref, compositionIn } from "#components/sandbox/composition.ts";
import { listedOperations } from "#components/sandbox/listed-operations.ts";
import { operationPattern } from "#components/sandbox/log/operation-pattern.ts";
import { faults } from "#sandbox/contract/facts.gen.ts";
import { parseFault } from "#sandbox/faults/parse-fault.ts";

describe("the address of a composition", () => {
  const whole = {
    op: "createPost",
    path: { id: "post_1" },
    query: { limit: "3" },
    headers: { "If-None-Match": '"a1"' },
    body: '{\n  "content": "ä #1 & more 🌊"\n}',
    fault: "drop=after;rate=0.2;seed=7",
  };

  test("holds all of it, and the body stays out of what servers see", () => {
    const href = compositionHref(whole);
    const [sent = "", hash = ""] = href.split("#");
    assert.equal(sent, "/sandbox?op=createPost");
    assert.deepEqual(compositionIn(sent.slice(sent.indexOf("?")), `#${hash}`), whole);
  });

  test("is short where there is nothing to say", () => {
    const empty = { op: "getMe", path: {}, query: {}, headers: {}, body: "", fault: "" };
    assert.equal(compositionHref(empty), "/sandbox?op=getMe");
    assert.deepEqual(compositionIn("?op=getMe", ""), empty);
  });

  test("of somebody else's making is read as far as it is words", () => {
    assert.equal(compositionIn("?call=req_1", "#x"), null);
    const odd = encodeURIComponent(JSON.stringify({ path: { id: 3, other: "x" }, query: "no", body: {}, fault: null }));
    assert.deepEqual(compositionIn("?op=getPost", `#${odd}`), {
      op: "getPost",
      path: { other: "x" },
      query: {},
      headers: {},
      body: "",
      fault: "",
    });
    for (const hash of ["#%E0%A4%A", "#[1]", "#null", "#%22"]) assert.equal(compositionIn("?op=a", hash)?.body, "");
  });
});

describe("a body under the hands of a form", () => {
  test("changes at a place, and what is empty around it goes", () => {
    const body = { content: "a", overrides: { x: { content: "b" } } };
    assert.equal(valueAt(body, ["overrides", "x", "content"]), "b");
    assert.deepEqual(withValueAt(body, ["overrides", "x", "card"], true).overrides, {
      x: { content: "b", card: true },
    });
    assert.deepEqual(withValueAt(body, ["overrides", "x", "content"], undefined), { content: "a" });
    assert.deepEqual(withValueAt({}, ["test", "x"], "slow"), { test: { x: "slow" } });
    assert.deepEqual(body.overrides, { x: { content: "b" } });
  });

  test("is no value where its text is no object", () => {
    assert.deepEqual([bodyValue(""), bodyValue("[1]"), bodyValue("{"), bodyValue("null")], [{}, null, null, null]);
    assert.equal(bodyText({}), "");
    assert.equal(pointerOf(["a/b", "c~d"]), "/a~1b/c~0d");
  });

  test("has a line for each problem", () => {
    const text = '{\n  "content": "a",\n  "overrides": {\n    "x": { "content": "b" }\n  }\n}';
    assert.equal(lineOf(text, "/content"), 2);
    assert.equal(lineOf(text, "/overrides/x/content"), 4);
    assert.equal(lineOf(text, "/overrides/y"), 3);
    assert.equal(lineOf(text, "/missing"), null);
  });
});

test("every fault of the contract comes out of its controls, and into them again", () => {
  for (const kind of Object.keys(faults)) {
    const parts = { ...faultOfKind(kind, noFault), rate: "0.2", seed: "7" };
    const text = faultText(parts);
    assert.deepEqual(faultParts(text), parts, text);
    assert.ok(!("problem" in parseFault(text)), text);
  }
  assert.equal(faultText(noFault), "");
  assert.deepEqual(faultParts(""), noFault);
});

describe("the picker", () => {
  const all = listedOperations().map(({ id, method, path, summary, tag }) => ({ id, method, path, summary, tag }));
  const first = (words: string) => findOperations(all, words)[0]?.id;

  test("finds an operation by its name, its path and what it does", () => {
    assert.equal(first("createpost"), "createPost");
    assert.equal(first("create post"), "createPost");
    assert.equal(first("advance"), "advanceClock");
    assert.equal(first("/v1/voice/score"), "scoreVoice");
    assert.deepEqual(findOperations(all, "qqq"), []);
    assert.equal(findOperations(all, "  ").length, all.length);
  });

  test("offers what a key may call and what answers once", () => {
    assert.ok(all.length > 60);
    for (const id of ["tailRequests", "streamCaught", "startSandbox", "createSandboxWorkspace"])
      assert.ok(!all.some((one) => one.id === id), id);
  });
});

test("a logged path gives its values back", () => {
  const groups = operationPattern("/v1/webhooks/{id}/deliveries/{deliveryId}").exec(
    "/v1/webhooks/whk_1/deliveries/dlv_2",
  );
  assert.deepEqual({ ...groups?.groups }, { id: "whk_1", deliveryId: "dlv_2" });
  assert.equal(operationPattern("/v1/posts/{id}").exec("/v1/posts/a/retry"), null);
});
