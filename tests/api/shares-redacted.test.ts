import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { advance } from "#tests/support/api-words.ts";
import { type Answered, call, newWorkspace } from "#tests/support/call.ts";
import { freeze, subscribeCatcher } from "#tests/support/catcher-words.ts";
import { nameOf } from "#tests/support/log-words.ts";
import { upload } from "#tests/support/media-words.ts";
import { png } from "#tests/support/sample-media.ts";
import { opened, share } from "#tests/support/share-words.ts";
import { useHouse } from "#tests/support/test-sandbox.ts";

const house = useHouse();

/** The copy as it lies in the store, to the letter. */
async function copyOf(key: string, path: string): Promise<string> {
  const made = await share(key, path);
  const read = await opened(house.sandbox, made);
  assert.ok(read?.state === "active");
  return JSON.stringify(read.copy);
}

/** A key of the right form that nobody has. */
const foreign = `alo_test_${"0aZ".repeat(12)}9z`;
const entry = (answer: Answered) => `/v1/sandbox/requests/${nameOf(answer)}`;

describe("what a share does not hold", () => {
  test("of a call: who called, from where, with what, and any proof", async () => {
    const { key, workspaceId, keyId } = await newWorkspace();
    await freeze(key);
    const webhook = await subscribeCatcher(key);
    const { id: mediaId } = await upload(key, png());
    const content = `See https://files.example.com/a.png?X-Amz-Signature=abc123 and https://ann:pw@example.com/ and ${foreign}`;
    const answer = await call("POST", "/v1/posts", {
      key,
      body: {
        content,
        channels: ["linkedin"],
        media: [{ mediaId, alt: "a square" }],
        metadata: { email: "ann@example.com", note: workspaceId },
        publishNow: true,
      },
      headers: { "idempotency-key": "9f0c-my-own-key", "user-agent": "anns-laptop/1.0", "x-device": "anns-laptop" },
    });
    assert.equal(answer.status, 201, answer.text);
    await advance(key, "PT1H");
    const copy = await copyOf(key, entry(answer));
    for (const [what, text] of Object.entries({
      key,
      "id of the key": keyId,
      workspace: workspaceId,
      "a key in the words": foreign,
      "how the key ends": key.slice(-8),
      "secret of the webhook": webhook.secret,
      "Idempotency-Key": "9f0c-my-own-key",
      device: "anns-laptop",
      mail: "ann@example.com",
      signature: "abc123",
      password: "ann:pw",
      address: "127.0.0.1",
      "address of a preview": "/sandbox/preview/0",
    }))
      assert.ok(!copy.includes(text), `${what} stands in the copy`);
    assert.match(copy, /\/sandbox\/preview\/\[hidden\]/);
    assert.match(copy, /a\.png\?\[hidden\]/);
  });

  test("of a webhook: its secret, and the query of its address", async () => {
    const { key } = await newWorkspace();
    const url = "https://hooks.example.com/in?room=12&t=zzz";
    const answer = await call("POST", "/v1/webhooks", { key, body: { url, events: ["post.published"] } });
    assert.equal(answer.status, 201, answer.text);
    const listed = await call("GET", "/v1/webhooks", { key });
    for (const one of [answer, listed]) {
      const copy = await copyOf(key, entry(one));
      assert.ok(!copy.includes("room=12") && !copy.includes("whsec_"), copy);
    }
  });

  test("of a media file: the address at which it can be seen", async () => {
    const { key } = await newWorkspace();
    const { id } = await upload(key, png());
    const copy = await copyOf(key, entry(await call("GET", `/v1/media/${id}`, { key })));
    assert.match(copy, /\/media\/\[hidden\]/);
    assert.doesNotMatch(copy, /-[0-9a-f]{32}/);
  });

  test("of who is calling: the key and the workspace", async () => {
    const { key, workspaceId, keyId } = await newWorkspace();
    const copy = await copyOf(key, entry(await call("GET", "/v1/me", { key })));
    assert.ok(!copy.includes(workspaceId) && !copy.includes(keyId), copy);
  });

  test("of a share: its address, which the log never had", async () => {
    const { key } = await newWorkspace();
    const me = await call("GET", "/v1/me", { key });
    const answer = await call("POST", `${entry(me)}/share`, { key });
    const token = String(answer.body.url).slice(-22);
    const copy = await copyOf(key, entry(answer));
    assert.ok(!copy.includes(token));
    assert.match(copy, /"bodiesKept":false/);
  });

  test("of a snapshot: the workspace, and addresses of previews", async () => {
    const { key, workspaceId } = await newWorkspace({ seed: "busy_agency" });
    await subscribeCatcher(key);
    const taken = await call("POST", "/v1/sandbox/snapshots", { key, body: { name: "all of it" } });
    const copy = await copyOf(key, `/v1/sandbox/snapshots/${taken.body.id}`);
    assert.ok(!copy.includes(workspaceId));
    assert.doesNotMatch(copy, /\/sandbox\/preview\/(?!\[hidden\])/);
    assert.doesNotMatch(copy, /\/media\/(?!\[hidden\])/);
  });

  test("a body that needs no change keeps its letters", async () => {
    const { key } = await newWorkspace();
    const text = '{"content": "one.",  "channels":["x"], "metadata":{"n":"1.0"}}';
    const answer = await call("POST", "/v1/posts", { key, body: text });
    const copy = JSON.parse(await copyOf(key, entry(answer))) as { request: { body: string } };
    assert.equal(copy.request.body, text);
  });
});
