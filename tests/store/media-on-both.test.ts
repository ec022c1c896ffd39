import assert from "node:assert/strict";
import { utimesSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import type { Schema } from "#sandbox/contract/types.ts";
import { sweepFiles } from "#sandbox/media/sweep-files.ts";
import { JobRunner } from "#sandbox/time/job-runner.ts";
import { dropWorkspace } from "#sandbox/workspaces/workspace-deletions.ts";
import { create, newKey, read } from "#tests/support/api-words.ts";
import { call } from "#tests/support/call.ts";
import { inEachHouse } from "#tests/support/each-house.ts";
import { serveFile } from "#tests/support/file-server.ts";
import { newLiveWorkspace } from "#tests/support/live-workspace.ts";
import { filesIn, upload } from "#tests/support/media-words.ts";
import { holdAnswers } from "#tests/support/receiver.ts";
import { form, mp4, png } from "#tests/support/sample-media.ts";
import { until } from "#tests/support/until.ts";

inEachHouse("media", (house) => {
  test("a file is uploaded, read and listed, in one workspace and mode alone", async () => {
    const { live, test: key } = await newLiveWorkspace(house);
    const media = await upload(key, mp4(1080, 1920), { alt: "Waves." });
    assert.deepEqual((await call("GET", `/v1/media/${media.id}`, { key })).body as unknown, media);
    const { body } = await call("GET", "/v1/media?kind=video&limit=1", { key });
    assert.deepEqual(body.data as unknown, [media]);
    assert.equal((await call("GET", `/v1/media/${media.id}`, { key: live })).status, 404);
  });

  test("ten uploads at once under one Idempotency-Key are one file; the others wait their turn or are told to", async () => {
    const key = await newKey();
    const before = filesIn(house.dataDir).kept.length;
    const send = () => call("POST", "/v1/media", { key, body: form(png()), headers: { "idempotency-key": "one" } });
    for (const { status, body } of await Promise.all(Array.from({ length: 10 }, send)))
      assert.ok(status === 201 || (body.code as unknown) === "idempotency_in_progress", `${status}`);
    assert.equal((await send()).headers.get("idempotency-replayed"), "true");
    const listed = (await call("GET", "/v1/media", { key })).body.data as unknown as unknown[];
    const { kept, incoming } = filesIn(house.dataDir);
    assert.deepEqual([listed.length, kept.length - before, incoming.length], [1, 1, 0]);
  });

  test("of uploads at once no more are taken than there is room for", async () => {
    const { live: key, workspaceId } = await newLiveWorkspace(house, "agency");
    await upload(key, png());
    const room = 5_000_000_000 - 3 * png().length;
    const dialect = house.sandbox.engine.dialect;
    const sql = `UPDATE media SET bytes = ${dialect === "sqlite" ? "?" : "$1"} WHERE workspace_id = ${dialect === "sqlite" ? "?" : "$2"}`;
    await house.sandbox.engine.transaction((session) => session.all({ sql, parameters: [room, workspaceId] }));
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => call("POST", "/v1/media", { key, body: form(png()) })),
    );
    assert.equal(answers.filter(({ status }) => status === 201).length, 3);
    assert.equal(answers.filter(({ body }) => (body.code as unknown) === "media_storage_full").length, 5);
  });

  test("a file that is read from its address comes once, though the process that began it dies", async () => {
    const { test: key } = await newLiveWorkspace(house, "agency");
    const server = await serveFile(png());
    const { arrived, answer } = holdAnswers(server, 503);
    const now = { channels: ["x"], scheduledAt: null, publishNow: true };
    const made = await create(key, { ...now, media: [{ url: server.at("a.png") }] });
    const died = house.sandbox.jobs.runDue();
    await arrived;
    // Its lease runs out, and another one takes it up.
    house.clock.advance(30_000);
    server.behave((_, response) => response.end(png()));
    // Either of the two takes it: the slow one may still look for more work.
    await until(async () => {
      await new JobRunner(house.sandbox.services.jobs, assert.ifError).runDue();
      return (await read(key, made.id)).deliveries[0]?.status === "publishing";
    });
    const listed = async () => (await call("GET", "/v1/media", { key })).body.data as unknown as Schema<"Media">[];
    const [media] = await listed();
    assert.equal(media?.status, "ready");
    // The first one was not dead but slow: its end counts for nothing.
    answer();
    await died;
    assert.deepEqual(await listed(), [media]);
    house.clock.advance(5000);
    await house.sandbox.jobs.runDue();
    assert.equal((await read(key, made.id)).status, "published");
    assert.equal(server.received.length, 2);
  });

  test("eight files at once come side by side, four of one workspace, and hold up nobody's post", async () => {
    const { test: key } = await newLiveWorkspace(house, "agency");
    const { test: neighbour } = await newLiveWorkspace(house);
    const server = await serveFile(png());
    const { arrived, answer } = holdAnswers(server, 503);
    for (let index = 0; index < 8; index++)
      await create(key, { content: `note ${index}`, channels: ["x"], media: [{ url: server.at(`${index}.png`) }] });
    const { id } = await create(neighbour, { channels: ["x"], scheduledAt: null, publishNow: true });
    house.sandbox.jobs.start();
    await arrived;
    await until(async () => (await read(neighbour, id)).status === "publishing");
    await until(() => server.most() === 4);
    server.behave((_, response) => response.end(png()));
    answer();
    await until(async () => {
      house.clock.advance(1000);
      const { body } = await call("GET", "/v1/media?limit=100", { key });
      return (body.data as unknown as Schema<"Media">[]).filter(({ status }) => status === "ready").length >= 4;
    });
    await house.sandbox.jobs.stop();
    assert.equal(server.most(), 4);
  });

  test("the sweep leaves what a row names, and takes the files of a workspace that is gone", async () => {
    const { live, workspaceId } = await newLiveWorkspace(house);
    const { live: neighbour } = await newLiveWorkspace(house);
    const before = new Set(filesIn(house.dataDir).kept);
    await upload(live, png());
    const [gone] = filesIn(house.dataDir).kept.filter((name) => !before.has(name));
    await upload(neighbour, png());
    const old = (house.clock.now() - 3_600_000) / 1000;
    const all = filesIn(house.dataDir).kept;
    for (const name of all) utimesSync(join(house.dataDir, "media", `files-${name.slice(0, 2)}`, name), old, old);
    await house.sandbox.engine.transaction((session) => dropWorkspace(session, workspaceId));
    assert.equal(await sweepFiles(house.sandbox.engine, house.sandbox.services.files, house.clock), 1);
    assert.deepEqual(filesIn(house.dataDir).kept.sort(), all.filter((name) => name !== gone).sort());
  });
});
