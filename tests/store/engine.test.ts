import assert from "node:assert/strict";
import { test } from "node:test";
import { insertDelivery, insertPost, type PostRow } from "#sandbox/posts/post-queries.ts";
import type { Session } from "#sandbox/store/engine.ts";
import { ownQuery, Store } from "#sandbox/store/store.ts";
import { onEachEngine } from "#tests/support/engines.ts";

const post: PostRow = {
  id: "post_1",
  stage: null,
  status: "scheduled",
  content: "words, 言葉, 👨‍👩‍👧 and a \n line",
  channels: "[]",
  media: "[]",
  overrides: "{}",
  scheduled_at: 8_640_000_000_000,
  published_at: null,
  campaign_id: null,
  metadata: "{}",
  warnings: "[]",
  outcomes: "{}",
  day_at: 0,
  sequence: 1,
  created_at: 1_795_510_800_123,
  updated_at: 0,
  deleted_at: null,
};

const allPosts = ownQuery<object>()((own) => own.selectFrom("post").selectAll().orderBy("id"));
const rename = ownQuery<{ status: string }>()((own, param) => own.updateTable("post").set({ status: param("status") }));
const remove = ownQuery<object>()((own) => own.deleteFrom("post"));
const joined = ownQuery<object>()((own) =>
  own.selectFrom("delivery").innerJoin("post", "post.id", "delivery.post_id").select("post.id as id"),
);

function store(session: Session, workspaceId = "wsp_1", livemode = false): Store {
  return new Store(session, workspaceId, livemode);
}

onEachEngine("a transaction", (place) => {
  const ids = async (workspaceId: string) =>
    (await store(place.engine, workspaceId).all(allPosts, {})).map(({ id }) => id);

  test("keeps what was written, byte for byte, numbers as numbers", async () => {
    await place.engine.transaction((session) => store(session, "wsp_a").all(insertPost, { ...post, id: "post_a" }));
    const [row] = await store(place.engine, "wsp_a").all(allPosts, {});
    assert.deepEqual({ ...row }, { ...post, id: "post_a", workspace_id: "wsp_a", livemode: 0 });
  });

  test("leaves nothing when it throws, and its neighbours are not touched", async () => {
    const tasks = [0, 1, 2, 3, 4, 5].map((place_) =>
      place.engine.transaction(async (session) => {
        await store(session, "wsp_b").all(insertPost, { ...post, id: `post_b${place_}` });
        if (place_ % 2 === 1) throw new Error("no");
        return place_;
      }),
    );
    const results = await Promise.allSettled(tasks);
    assert.deepEqual(
      results.map(({ status }) => status),
      ["fulfilled", "rejected", "fulfilled", "rejected", "fulfilled", "rejected"],
    );
    assert.deepEqual(await ids("wsp_b"), ["post_b0", "post_b2", "post_b4"]);
  });

  test("is not seen by a read before it ends", async () => {
    let seen: string[] = [];
    await place.engine.transaction(async (session) => {
      await store(session, "wsp_c").all(insertPost, { ...post, id: "post_c" });
      seen = await ids("wsp_c");
    });
    assert.deepEqual([seen, await ids("wsp_c")], [[], ["post_c"]]);
  });

  test("tells of work only after it stands, and never when it was undone", async () => {
    const heard: number[] = [];
    place.engine.onWake((at) => heard.push(at));
    await place.engine.transaction(async (session) => {
      session.wake(30);
      session.wake(10);
      assert.deepEqual(heard, []);
    });
    await assert.rejects(
      place.engine.transaction(async (session) => {
        session.wake(1);
        throw new Error("no");
      }),
    );
    assert.deepEqual(heard, [10]);
  });

  test("refuses a second row under one id, and goes on working", async () => {
    const insert = () =>
      place.engine.transaction((session) => store(session, "wsp_d").all(insertPost, { ...post, id: "post_d" }));
    await insert();
    await assert.rejects(insert());
    assert.deepEqual(await ids("wsp_d"), ["post_d"]);
  });
});

onEachEngine("a narrowed query", (place) => {
  const rows: [string, string, boolean][] = [
    ["post_1", "wsp_1", false],
    ["post_2", "wsp_1", true],
    ["post_3", "wsp_2", false],
  ];
  const counts = async () =>
    Promise.all(
      rows.map(async ([, workspaceId, livemode]) =>
        (await store(place.engine, workspaceId, livemode).all(allPosts, {})).map(({ id, status }) => `${id} ${status}`),
      ),
    );

  test("sees, changes and deletes only its own workspace and mode, joins included", async () => {
    await place.engine.transaction(async (session) => {
      for (const [id, workspaceId, livemode] of rows) {
        await store(session, workspaceId, livemode).all(insertPost, { ...post, id });
        const delivery = {
          id: `del_${id}`,
          post_id: id,
          channel: "x",
          status: "pending",
          content: "",
          scheduled_at: null,
          published_at: null,
        };
        const rest = {
          remote_id: null,
          attempts: 0,
          next_attempt_at: null,
          error: null,
          fingerprint: 2 ** 48 - 1,
          outcome: "publish",
          card_hash: null,
        };
        await store(session, workspaceId, livemode).all(insertDelivery, { ...delivery, ...rest });
      }
    });
    assert.deepEqual(await counts(), [["post_1 scheduled"], ["post_2 scheduled"], ["post_3 scheduled"]]);
    assert.deepEqual(
      (await store(place.engine).all(joined, {})).map(({ id }) => id),
      ["post_1"],
    );
    await place.engine.transaction((session) => store(session).all(rename, { status: "failed" }));
    assert.deepEqual(await counts(), [["post_1 failed"], ["post_2 scheduled"], ["post_3 scheduled"]]);
    await place.engine.transaction((session) => store(session).all(remove, {}));
    assert.deepEqual(await counts(), [[], ["post_2 scheduled"], ["post_3 scheduled"]]);
  });
});
