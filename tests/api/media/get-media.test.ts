import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { newKey } from "#tests/support/api-words.ts";
import { call } from "#tests/support/call.ts";
import { newLiveWorkspace } from "#tests/support/live-workspace.ts";
import { upload } from "#tests/support/media-words.ts";
import { jpeg } from "#tests/support/sample-media.ts";
import { useHouse } from "#tests/support/test-sandbox.ts";

const house = useHouse();

describe("200", () => {
  test("gives what the upload gave", async () => {
    const key = await newKey();
    const media = await upload(key, jpeg(640, 480), { alt: "A sun\r\nover water." });
    const answer = await call("GET", `/v1/media/${media.id}`, { key });
    assert.deepEqual(answer.body as unknown, { ...media, alt: "A sun\nover water." });
  });
});

describe("404", () => {
  test("for another workspace, the other mode and an id of another form, in the same words", async () => {
    const { live, test: key } = await newLiveWorkspace(house);
    const { id } = await upload(key, jpeg());
    const other = await newKey();
    const answers = [
      await call("GET", `/v1/media/${id}`, { key: live }),
      await call("GET", `/v1/media/${id}`, { key: other }),
      await call("GET", "/v1/media/med_1", { key }),
      await call("GET", `/v1/media/${id.replace("med_", "post_")}`, { key }),
    ];
    for (const { status, body } of answers) assert.deepEqual([status, body.detail], [404, answers[0]?.body.detail]);
    assert.equal((await call("GET", `/v1/media/${id}`, { key })).status, 200);
  });
});
