import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { readPreview } from "#sandbox/posts/read-preview.ts";
import { advance, create, newKey, note, read, refusal } from "#tests/support/api-words.ts";
import { call } from "#tests/support/call.ts";
import { newLiveWorkspace } from "#tests/support/live-workspace.ts";
import { upload } from "#tests/support/media-words.ts";
import { jpeg, mp4, pdf, png } from "#tests/support/sample-media.ts";
import { useHouse } from "#tests/support/test-sandbox.ts";

const house = useHouse();

function problemsOf({ errors }: { errors: readonly { pointer?: string; code: string; channel?: string }[] }): string[] {
  return errors.map(({ pointer, code, channel }) => [pointer, code, channel].filter(Boolean).join(" "));
}

describe("createPost with media", () => {
  test("a channel that needs a picture takes one, and no card is typeset", async () => {
    const key = await newKey();
    const { id: mediaId } = await upload(key, jpeg(1080, 1350), { alt: "A sun." });
    const post = await create(key, { channels: ["instagram"], media: [{ mediaId }] });
    assert.deepEqual((post as unknown as { media: unknown }).media, [{ mediaId, alt: null }]);
    assert.deepEqual([post.warnings, post.deliveries[0]?.card], [[], null]);
    await advance(key, "P8D");
    assert.equal((await read(key, post.id)).status, "published");
  });

  test("a video brings TikTok and YouTube within reach", async () => {
    const key = await newKey();
    const channels = ["tiktok", "youtube"];
    assert.equal((await refusal("POST", "/v1/posts", { key, body: { ...note, channels } })).code, "media_required");
    const { id: mediaId } = await upload(key, mp4(1080, 1920));
    assert.equal((await create(key, { channels, media: [{ mediaId }] })).status, "scheduled");
  });

  test("media alone needs no text", async () => {
    const key = await newKey();
    const { id: mediaId } = await upload(key, png());
    assert.equal((await create(key, { content: "", channels: ["x", "bluesky"], media: [{ mediaId }] })).content, "");
    const body = { ...note, content: "", channels: ["medium"], media: [{ mediaId }] };
    assert.deepEqual(problemsOf(await refusal("POST", "/v1/posts", { key, body })), [
      "/content content_required medium",
    ]);
  });

  test("a channel may have files of its own, or none", async () => {
    const key = await newKey();
    const [photo, film] = [await upload(key, png()), await upload(key, mp4())];
    const media = [{ mediaId: film.id, alt: "Waves." }];
    const overrides = { medium: { media: [{ mediaId: photo.id }] }, linkedin: { media: [] } };
    const post = await create(key, { channels: ["x", "medium", "linkedin"], media, overrides });
    assert.deepEqual((post as unknown as { media: unknown }).media, media);
  });

  test("422 names every file that does not fit, by its place and channel, all at once", async () => {
    const key = await newKey();
    const ids = [];
    for (const file of [png(), mp4(), pdf(), png(3000, 1000)]) ids.push((await upload(key, file)).id);
    const uses = ids.map((mediaId) => ({ mediaId }));
    const body = {
      ...note,
      channels: ["youtube", "instagram", "linkedin"],
      media: [...uses, { mediaId: "med_1" }, { mediaId: ids[0] }],
      overrides: { instagram: { media: [uses[3]] }, linkedin: { media: [uses[2]] } },
    };
    assert.deepEqual(problemsOf(await refusal("POST", "/v1/posts", { key, body })).sort(), [
      "/media media_not_mixed youtube",
      "/media media_not_taken youtube",
      "/media media_not_taken youtube",
      "/media too_many youtube",
      "/media/4/mediaId unknown_media",
      "/media/5/mediaId duplicate_item",
      "/overrides/instagram/media/0 media_ratio instagram",
    ]);
  });

  test("422 for a file of another workspace or of the other mode, as for none", async () => {
    const { live, test: key } = await newLiveWorkspace(house);
    const others = [await upload(live, png()), await upload(await newKey(), png())];
    const answers = [];
    for (const mediaId of [...others.map(({ id }) => id), "med_01JRQ3M0V5T8Q4C6R9XK3ZB7N1", "post_1"])
      answers.push(
        await refusal("POST", "/v1/posts", { key, body: { ...note, channels: ["instagram"], media: [{ mediaId }] } }),
      );
    for (const answer of answers) {
      assert.deepEqual(problemsOf(answer), ["/media/0/mediaId unknown_media"]);
      assert.equal(answer.detail, answers[0]?.detail);
    }
  });

  test("409 for the same words only with the same files, whatever their ids", async () => {
    const key = await newKey();
    const [first, same, other] = [await upload(key, png()), await upload(key, png()), await upload(key, png(9))];
    await create(key, { media: [{ mediaId: first.id }] });
    await create(key, {});
    await create(key, { media: [{ mediaId: other.id }] });
    const body = { ...note, media: [{ mediaId: same.id }] };
    assert.equal((await refusal("POST", "/v1/posts", { key, body })).code, "duplicate_post");
  });
});

describe("updatePost and validatePost with media", () => {
  test("an update gives a post its files, leaves them, and takes them away", async () => {
    const key = await newKey();
    const { id: mediaId } = await upload(key, png());
    const { id } = await create(key, { channels: ["instagram"] });
    const change = async (body: object) =>
      (await call("PATCH", `/v1/posts/${id}`, { key, body })).body as unknown as {
        media: unknown;
        warnings: { code: string }[];
      };
    const given = await change({ media: [{ mediaId, alt: "A sun." }] });
    assert.deepEqual([given.media, given.warnings], [[{ mediaId, alt: "A sun." }], []]);
    assert.deepEqual((await change({ content: "other words" })).media, given.media);
    const taken = await change({ media: [] });
    assert.deepEqual([taken.media, taken.warnings.map(({ code }) => code)], [[], ["card_generated"]]);
    const refused = await refusal("PATCH", `/v1/posts/${id}`, { key, body: { media: [{ mediaId: "med_1" }] } });
    assert.deepEqual(problemsOf(refused), ["/media/0/mediaId unknown_media"]);
  });

  test("validatePost says of each channel whether it takes the files", async () => {
    const key = await newKey();
    const { id: mediaId } = await upload(key, mp4());
    const body = { ...note, channels: ["tiktok", "medium"], media: [{ mediaId }] };
    const { data } = (await call("POST", "/v1/posts/validate", { key, body })).body as unknown as {
      data: { channel: string; valid: boolean; problems: { code: string }[] }[];
    };
    assert.deepEqual(
      data.map(({ channel, valid, problems }) => [channel, valid, problems.map(({ code }) => code)]),
      [
        ["tiktok", true, []],
        ["medium", false, ["media_not_taken"]],
      ],
    );
  });

  test("what the contract refuses and what the table refuses come together", async () => {
    const key = await newKey();
    const body = { ...note, metadata: 1, media: [{ mediaId: "med_1" }] };
    const found = problemsOf(await refusal("POST", "/v1/posts", { key, body })).sort();
    assert.deepEqual(found, ["/media/0/mediaId unknown_media", "/metadata invalid_type"]);
  });
});

describe("a preview", () => {
  test("shows the files of its channel, with the alt of the post before that of the file", async () => {
    const key = await newKey();
    const [photo, film] = [await upload(key, png(), { alt: "A sun." }), await upload(key, mp4(), { alt: "Waves." })];
    const media = [{ mediaId: photo.id }];
    const overrides = { linkedin: { media: [{ mediaId: film.id, alt: "The sea." }] } };
    const { id } = await create(key, { channels: ["x", "linkedin"], media, overrides });
    await advance(key, "P8D");
    const shown = [];
    for (const { remoteUrl } of (await read(key, id)).deliveries) {
      const preview = await readPreview(house.sandbox.engine, remoteUrl?.split("/").at(-1) ?? "");
      shown.push(preview?.media.map(({ kind, alt, path }) => [kind, alt, path]));
    }
    const pathOf = (url: string) => new URL(url).pathname;
    assert.deepEqual(shown, [[["image", "A sun.", pathOf(photo.url)]], [["video", "The sea.", pathOf(film.url)]]]);
  });
});
