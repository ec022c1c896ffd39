import { derivedId } from "../ids.ts";
import { insertDelivery, insertPost } from "../posts/post-queries.ts";
import type { Engine } from "../store/engine.ts";
import { Store } from "../store/store.ts";

const batch = 500;
const minuteMs = 60_000;

/** Fills a test workspace with published posts, one a minute back from now: enough to try lists and searches on. */
export async function seedPosts(
  engine: Engine,
  wish: { workspaceId: string; count: number; now: number },
): Promise<void> {
  for (let start = 0; start < wish.count; start += batch) {
    const end = Math.min(start + batch, wish.count);
    await engine.transaction(async (session) => {
      const store = new Store(session, wish.workspaceId, false);
      for (let index = start; index < end; index++) await seedPost(store, wish, index);
    });
  }
}

async function seedPost(store: Store, wish: { workspaceId: string; now: number }, index: number): Promise<void> {
  const at = wish.now - (index + 1) * minuteMs;
  const id = derivedId("post", at, `${wish.workspaceId}:seed:${index}`);
  const content = `A seeded note, number ${index + 1}.`;
  const times = { scheduled_at: at, published_at: at };
  await store.all(insertPost, {
    id,
    stage: null,
    status: "published",
    content,
    channels: '["linkedin"]',
    media: "[]",
    overrides: "{}",
    ...times,
    campaign_id: null,
    metadata: "{}",
    warnings: "[]",
    outcomes: "{}",
    day_at: at,
    sequence: 0,
    created_at: at,
    updated_at: at,
    deleted_at: null,
  });
  await store.all(insertDelivery, {
    id: derivedId("del", at, `${id}:linkedin`),
    post_id: id,
    channel: "linkedin",
    status: "published",
    content,
    ...times,
    remote_id: `sim_linkedin_${index}`,
    attempts: 1,
    next_attempt_at: null,
    error: null,
    fingerprint: -1 - index,
    outcome: "publish",
    card_hash: null,
  });
}
