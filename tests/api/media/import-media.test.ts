import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Schema } from "#sandbox/contract/types.ts";
import { readPreview } from "#sandbox/posts/read-preview.ts";
import { advance, create, newKey, note, read, refusal } from "#tests/support/api-words.ts";
import { call, newWorkspace } from "#tests/support/call.ts";
import { serveFile } from "#tests/support/file-server.ts";
import { newLiveWorkspace } from "#tests/support/live-workspace.ts";
import { filesIn, upload } from "#tests/support/media-words.ts";
import { holdAnswers } from "#tests/support/receiver.ts";
import { jpeg, mp4, pdf, png } from "#tests/support/sample-media.ts";
import { useHouse } from "#tests/support/test-sandbox.ts";

const house = useHouse();

type Post = Schema<"Post">;

async function post(key: string, body: Record<string, unknown>): Promise<Post> {
  return (await create(key, body)) as unknown as Post;
}

async function media(key: string, id: string): Promise<Schema<"Media">> {
  return (await call("GET", `/v1/media/${id}`, { key })).body as unknown as Schema<"Media">;
}

function firstId({ media: [first] }: Post): string {
  assert.ok(first);
  return first.mediaId;
}

/** How each delivery stands, and why. */
async function states(key: string, id: string): Promise<string[]> {
  const { deliveries } = (await read(key, id)) as unknown as Post;
  return deliveries.map(({ channel, status, error }) =>
    [channel, status, error?.category, error?.code].filter(Boolean).join(" "),
  );
}

describe("a file that is named by its address", () => {
  test("has an id at once, is read after the call, and goes out with the post", async () => {
    const key = await newKey();
    const server = await serveFile(jpeg(1080, 1350), "text/plain");
    const made = await post(key, { channels: ["instagram"], media: [{ url: server.at("a.jpg"), alt: "A sun." }] });
    const mediaId = firstId(made);
    assert.deepEqual(made.media, [{ mediaId, alt: "A sun." }]);
    assert.deepEqual(
      made.warnings.map(({ code }) => code),
      ["media_unchecked"],
    );
    assert.equal(server.received.length, 0);
    const before = await media(key, mediaId);
    assert.deepEqual(
      [before.status, before.kind, before.url, before.sourceUrl],
      ["processing", null, null, server.at("a.jpg")],
    );

    await house.sandbox.jobs.runDue();
    const after = await media(key, mediaId);
    assert.deepEqual(
      [after.status, after.mimeType, after.width, after.height, after.bytes, after.error],
      ["ready", "image/jpeg", 1080, 1350, jpeg(1080, 1350).length, null],
    );
    assert.equal(server.received[0]?.headers["user-agent"], "Aloha-Media/1");
    await advance(key, "P8D");
    const { deliveries } = (await read(key, made.id)) as unknown as Post;
    assert.equal(deliveries[0]?.status, "published");
    const token = deliveries[0]?.remoteUrl?.split("/").pop() ?? "";
    assert.equal((await readPreview(house.sandbox.engine, token))?.media[0]?.alt, "A sun.");
  });

  test("comes while the clock is moved, before the post is due", async () => {
    const key = await newKey();
    const server = await serveFile(mp4(1080, 1920));
    const { id } = await post(key, { channels: ["tiktok", "youtube"], media: [{ url: server.at("film.mp4") }] });
    const kinds = (await advance(key, "P8D")).map(({ kind }) => kind);
    assert.equal(kinds[0], "media_imported");
    assert.deepEqual(await states(key, id), ["tiktok published", "youtube published"]);
  });

  test("is waited for by a post that is due already, even when the clock stands still", async () => {
    const key = await newKey();
    const server = await serveFile(png());
    const { arrived, answer } = holdAnswers(server, 503);
    await call("POST", "/v1/sandbox/clock/freeze", { key });
    const { id } = await post(key, {
      channels: ["x"],
      scheduledAt: null,
      publishNow: true,
      media: [{ url: server.at("a.png") }],
    });
    const running = house.sandbox.jobs.runDue();
    await arrived;
    assert.deepEqual(await states(key, id), ["x pending"]);
    answer();
    await running;
    assert.deepEqual(await states(key, id), ["x failed invalid_content media_unreachable"]);
    assert.equal((await read(key, id)).status, "failed");

    // Tried again, the file is read again too.
    server.behave((_, response) => response.end(png()));
    assert.equal((await call("POST", `/v1/posts/${id}/retry`, { key })).status, 202);
    await house.sandbox.jobs.runDue();
    assert.deepEqual(await states(key, id), ["x publishing"]);
  });

  test("is tried again while there is time, and what is not there when the post is due fails with media_unreachable", async () => {
    const key = await newKey();
    const server = await serveFile(png());
    server.behave(503);
    const late = await post(key, { channels: ["x"], scheduledAt: inSeconds(60), media: [{ url: server.at("a.png") }] });
    const early = await post(key, {
      channels: ["bluesky"],
      scheduledAt: inSeconds(3600),
      media: [{ url: server.at("b.png") }],
    });
    await advance(key, "PT1M");
    assert.deepEqual(await states(key, late.id), ["x failed invalid_content media_unreachable"]);
    const waiting = await media(key, firstId(early));
    assert.deepEqual(
      [waiting.status, waiting.error],
      ["processing", { code: "media_unreachable", message: "The server answered 503." }],
    );
    const asked = server.received.length;
    server.behave((_, response) => response.end(png()));
    await advance(key, "PT2H");
    assert.deepEqual(await states(key, early.id), ["bluesky published"]);
    assert.equal((await media(key, firstId(early))).status, "ready");
    assert.equal(asked, 4);
    const { body } = await call("GET", `/v1/events?objectId=${late.id}&event=post.failed`, { key });
    const [event] = body.data as unknown as { data: { attempts: number; error: { code: string; source: string } } }[];
    assert.deepEqual(
      [event?.data.attempts, event?.data.error.code, event?.data.error.source],
      [0, "media_unreachable", "user"],
    );
  });

  test("is given up after four tries, and at once when it is not there or cannot be taken", async () => {
    const key = await newKey();
    const server = await serveFile(png());
    for (const [behaviour, tries, code] of [
      [503, 4, "media_unreachable"],
      [404, 1, "media_unreachable"],
      [Buffer.from("<svg/>"), 1, "media_unreadable"],
      [png().subarray(0, -5), 1, "media_unreadable"],
      [Buffer.concat([png(), Buffer.alloc(20_000_000)]), 1, "body_too_large"],
    ] as const) {
      const before = server.received.length;
      server.behave(typeof behaviour === "number" ? behaviour : (_, response) => response.end(behaviour));
      const kept = filesIn(house.dataDir).kept.length;
      const made = await post(key, {
        content: `${tries} ${code} ${before}`,
        channels: ["x"],
        media: [{ url: server.at("a.png") }],
      });
      await advance(key, "P8D");
      const { status, error } = await media(key, firstId(made));
      assert.deepEqual([status, error?.code, server.received.length - before], ["failed", code, tries]);
      assert.deepEqual([filesIn(house.dataDir).kept.length - kept, filesIn(house.dataDir).incoming], [0, []]);
      assert.deepEqual(await states(key, made.id), ["x failed invalid_content media_unreachable"]);
    }
  });

  test("that does not fit a channel fails there alone, with every file of the post in view", async () => {
    const key = await newKey();
    const server = await serveFile(pdf());
    const { id: mediaId } = await upload(key, png());
    const made = await post(key, {
      channels: ["linkedin", "telegram"],
      media: [{ mediaId }, { url: server.at("a.pdf") }],
      overrides: { telegram: { media: [{ url: server.at("a.pdf") }] } },
    });
    assert.equal(made.overrides.telegram?.media?.[0]?.mediaId, made.media[1]?.mediaId, "one address is one file");
    await advance(key, "P8D");
    assert.equal(server.received.length, 1);
    assert.deepEqual(await states(key, made.id), [
      "linkedin failed invalid_content media_unreachable",
      "telegram published",
    ]);
    const { deliveries } = (await read(key, made.id)) as unknown as Post;
    assert.equal(deliveries[0]?.error?.message, "LinkedIn does not take images and documents in one post.");
  });

  test("finds no room where an upload finds none", async () => {
    const { key, workspaceId } = await newWorkspace();
    const server = await serveFile(png());
    await upload(key, png());
    const sql = "UPDATE media SET bytes = 200000000 WHERE workspace_id = ?";
    await house.sandbox.engine.transaction((session) => session.all({ sql, parameters: [workspaceId] }));
    const kept = filesIn(house.dataDir).kept.length;
    const made = await post(key, { media: [{ url: server.at("a.png") }] });
    await house.sandbox.jobs.runDue();
    assert.equal((await media(key, firstId(made))).error?.code, "media_storage_full");
    assert.equal(filesIn(house.dataDir).kept.length, kept);
  });

  test("can be named by its id in another post while it is on its way", async () => {
    const key = await newKey();
    const server = await serveFile(png());
    const one = await post(key, { media: [{ url: server.at("a.png") }] });
    const two = await post(key, { content: "another note", media: [{ mediaId: firstId(one) }] });
    assert.deepEqual(
      two.warnings.map(({ code }) => code),
      ["media_unchecked", "media_unchecked"],
    );
    await advance(key, "P8D");
    for (const { id } of [one, two]) assert.equal((await read(key, id)).status, "published");
    assert.equal((await media(key, firstId(one))).status, "ready");
  });

  test("once lost, is refused by its id with the reason; a change of something else is not", async () => {
    const key = await newKey();
    const server = await serveFile(png());
    server.behave(404);
    const made = await post(key, { media: [{ url: server.at("a.png") }] });
    await house.sandbox.jobs.runDue();
    const uses = [{ mediaId: firstId(made) }];
    const refused = await refusal("POST", "/v1/posts", { key, body: { ...note, content: "new", media: uses } });
    assert.deepEqual(
      refused.errors.map(({ pointer, code }) => `${pointer} ${code}`),
      ["/media/0/mediaId media_unreachable"],
    );
    assert.match(refused.detail, /The server answered 404\./);
    assert.equal((await refusal("PATCH", `/v1/posts/${made.id}`, { key, body: { media: uses } })).status, 422);
    assert.equal((await call("PATCH", `/v1/posts/${made.id}`, { key, body: { metadata: { a: "b" } } })).status, 200);
    server.behave((_, response) => response.end(png()));
    const body = { media: [{ url: server.at("b.png") }] };
    const changed = (await call("PATCH", `/v1/posts/${made.id}`, { key, body })).body as unknown as Post;
    assert.notEqual(firstId(changed), firstId(made));
    await advance(key, "P8D");
    assert.equal((await read(key, made.id)).status, "published");
  });
});

describe("422 and 409", () => {
  test("target_not_allowed for an address that Aloha does not call, in a post, a change and a check", async () => {
    const { live, test: key } = await newLiveWorkspace(house);
    const body = { ...note, media: [{ url: "http://10.0.0.1/a.png" }] };
    for (const [method, path] of [
      ["POST", "/v1/posts"],
      ["PATCH", `/v1/posts/${(await create(key)).id}`],
    ] as const) {
      const { status, code, errors } = await refusal(method, path, {
        key,
        body: method === "PATCH" ? { media: body.media } : body,
      });
      assert.deepEqual([status, code, errors[0]?.pointer], [422, "target_not_allowed", "/media/0/url"]);
    }
    const plain = await refusal("POST", "/v1/posts", {
      key: live,
      body: { ...body, media: [{ url: "http://example.com/a.png" }] },
    });
    assert.match(plain.detail, /needs https/);
    const checked = await call("POST", "/v1/posts/validate", { key, body });
    const { valid, problems } = checked.body as unknown as { valid: boolean; problems: { code: string }[] };
    assert.deepEqual([valid, problems.map(({ code }) => code)], [false, ["target_not_allowed"]]);
  });

  test("a use that names both, neither or one file twice, and more files than a channel takes of any kind", async () => {
    const key = await newKey();
    const { id: mediaId } = await upload(key, png());
    const url = "https://example.com/a.png";
    const uses = [{ mediaId, url }, { alt: "A sun." }, { url }, { url }];
    const { errors } = await refusal("POST", "/v1/posts", {
      key,
      body: { ...note, channels: ["reddit"], overrides: { reddit: { title: "t", subreddit: "test" } }, media: uses },
    });
    assert.deepEqual(errors.map(({ pointer, code }) => `${pointer} ${code}`).sort(), [
      "/media too_many",
      "/media/0 conflicting_fields",
      "/media/1/mediaId required",
      "/media/3/url duplicate_item",
    ]);
  });

  test("duplicate_post for the same words with the same address", async () => {
    const key = await newKey();
    const body = { ...note, media: [{ url: "http://127.0.0.1:9009/a.png" }] };
    assert.equal((await call("POST", "/v1/posts", { key, body })).status, 201);
    assert.equal((await refusal("POST", "/v1/posts", { key, body })).code, "duplicate_post");
    const other = { ...body, media: [{ url: "http://127.0.0.1:9009/b.png" }] };
    assert.equal((await call("POST", "/v1/posts", { key, body: other })).status, 201);
  });
});

function inSeconds(seconds: number): string {
  return new Date(house.clock.now() + seconds * 1000).toISOString();
}
