import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { ChannelSlug } from "#sandbox/contract/facts.gen.ts";
import { advance } from "#tests/support/api-words.ts";
import { call } from "#tests/support/call.ts";
import { freeze } from "#tests/support/catcher-words.ts";
import { change, messagesOf, readThread, reply, somebodyWrites, type Thread } from "#tests/support/inbox-words.ts";
import { newLiveWorkspace } from "#tests/support/live-workspace.ts";
import { useHouse } from "#tests/support/test-sandbox.ts";

const house = useHouse();
const minuteMs = 60_000;
const talk = { kind: "dm", channel: "x" };

const step = fc.oneof(
  fc.record({ do: fc.constant("theirs" as const) }),
  fc.record({ do: fc.constant("ours" as const) }),
  fc.record({ do: fc.constant("wait" as const), minutes: fc.integer({ min: 0, max: 90 }) }),
  fc.record({ do: fc.constant("snooze" as const), minutes: fc.integer({ min: 1, max: 90 }) }),
  fc.record({ do: fc.constantFrom("open" as const, "done" as const) }),
  fc.record({ do: fc.constantFrom("read" as const, "unread" as const) }),
  fc.record({ do: fc.constant("tag" as const), tags: fc.uniqueArray(fc.constantFrom("a", "b", "c")) }),
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

/** What a thread should be, told in the fewest words. */
class Expected {
  status: Thread["status"] = "open";
  until: number | null = null;
  unread = 1;
  messages = 1;
  tags: string[] = [];
  now: number;
  constructor(now: number) {
    this.now = now;
  }
  take(next: Step): void {
    if (next.do === "wait") this.now += next.minutes * minuteMs;
    if (next.do === "wait" && this.until !== null && this.until <= this.now) this.set("open", null);
    if (next.do === "theirs") this.set("open", null);
    if (next.do === "theirs") this.unread++;
    if (next.do === "theirs" || next.do === "ours") this.messages++;
    if (next.do === "ours" || next.do === "read") this.unread = 0;
    if (next.do === "unread") this.unread = Math.max(1, this.unread);
    if (next.do === "snooze") this.set("snoozed", this.now + next.minutes * minuteMs);
    if (next.do === "open" || next.do === "done") this.set(next.do, null);
    if (next.do === "tag") this.tags = next.tags;
  }
  private set(status: Thread["status"], until: number | null): void {
    this.status = status;
    this.until = until;
  }
}

async function take(key: string, id: string, now: number, next: Step): Promise<void> {
  if (next.do === "theirs") await somebodyWrites(key, talk);
  else if (next.do === "ours") await reply(key, id);
  else if (next.do === "wait") await advance(key, `PT${next.minutes}M`);
  else if (next.do === "snooze") {
    const snoozedUntil = new Date(now + next.minutes * minuteMs).toISOString();
    await change(key, id, { status: "snoozed", snoozedUntil });
  } else if (next.do === "open" || next.do === "done") await change(key, id, { status: next.do });
  else if (next.do === "tag") await change(key, id, { tags: next.tags });
  else await change(key, id, { read: next.do === "read" });
}

test("a thread is what its history says, whatever is done to it in whatever order", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
      const { test: key } = await newLiveWorkspace(house, "agency");
      await freeze(key);
      const { id } = await somebodyWrites(key, talk);
      const expected = new Expected(house.clock.now());
      for (const next of steps) {
        await take(key, id, expected.now, next);
        expected.take(next);
      }
      const told = await followUpsOf(key, id, steps);
      const { status, snoozedUntil, unreadCount, messageCount, tags } = await readThread(key, id);
      assert.equal(messageCount, expected.messages + told);
      assert.deepEqual(tags, expected.tags);
      if (told > 0) return;
      const until = expected.until === null ? null : new Date(expected.until).toISOString();
      assert.deepEqual([status, snoozedUntil, unreadCount], [expected.status, until, expected.unread]);
    }),
    { numRuns: 60, seed: 20_261_128 },
  );
});

/** How often the other side answered a reply by itself: at most once. */
async function followUpsOf(key: string, id: string, steps: readonly Step[]): Promise<number> {
  const theirs = (await messagesOf(key, id)).filter(({ direction }) => direction === "in").length;
  const told = theirs - 1 - steps.filter((one) => one.do === "theirs").length;
  assert.ok(told === 0 || (told === 1 && steps.some((one) => one.do === "ours")), String(told));
  return told;
}

const channels: ChannelSlug[] = ["x", "linkedin", "bluesky", "mastodon", "threads", "youtube", "reddit", "telegram"];
const walk = fc.record({
  there: fc.integer({ min: 0, max: channels.length }),
  limit: fc.integer({ min: 1, max: 3 }),
  /** In which thread somebody writes after each page; some of them begin then. */
  between: fc.array(fc.integer({ min: 0, max: channels.length - 1 }), { maxLength: 8 }),
  ticks: fc.boolean(),
});

test("no thread is shown twice, and none that stays quiet is left out, whatever is written between two pages", async () => {
  await fc.assert(
    fc.asyncProperty(walk, async ({ there, limit, between, ticks }) => {
      const { test: key } = await newLiveWorkspace(house, "agency");
      const write = async (index: number) => {
        if (ticks) house.clock.advance(7);
        return (await somebodyWrites(key, { kind: "dm", channel: channels[index] })).id;
      };
      const quiet = new Set<string>();
      for (let index = 0; index < there; index++) quiet.add(await write(index));
      const seen: string[] = [];
      const waiting = [...between];
      let cursor: string | null = "";
      while (cursor !== null) {
        const query = `?limit=${limit}${cursor && `&cursor=${cursor}`}`;
        const { body } = await call("GET", `/v1/inbox/threads${query}`, { key });
        const page = body as unknown as { data: Thread[]; nextCursor: string | null };
        seen.push(...page.data.map(({ id }) => id));
        cursor = page.nextCursor;
        const next = cursor === null ? undefined : waiting.shift();
        if (next !== undefined) quiet.delete(await write(next));
      }
      if (ticks) assert.equal(new Set(seen).size, seen.length, "shown twice");
      assert.deepEqual(
        [...quiet].filter((id) => !seen.includes(id)),
        [],
        "left out",
      );
    }),
    { numRuns: 40, seed: 20_261_128 },
  );
});
