import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { array, assert as check, constantFrom, integer, property, record, string } from "fast-check";
import { engagementOf, type MetricName, metricNames, type Published } from "#sandbox/analytics/engagement.ts";
import { type ChannelSlug, channels, engagement, snapshots } from "#sandbox/contract/facts.gen.ts";
import { schemas } from "#sandbox/contract/schemas.gen.ts";

const slugs = Object.keys(channels) as ChannelSlug[];
const forms = Object.keys(engagement.forms) as Published["form"][];

const anyPost = record({
  workspaceId: constantFrom("wsp_1", "wsp_2"),
  seedNumber: integer({ min: 0, max: 1000 }),
  deliveryId: string(),
  channel: constantFrom(...slugs),
  publishedAt: integer({ min: 0, max: 4_102_444_800_000 }),
  content: string({ unit: "grapheme" }),
  form: constantFrom(...forms),
});
const ages = array(integer({ min: 0, max: 400 * 86_400_000 }), { minLength: 2, maxLength: 12 });

describe("the engagement model", () => {
  it("never counts back: every count grows with age, whatever the post", () => {
    check(
      property(anyPost, ages, (post, unsorted) => {
        const measure = engagementOf(post);
        const told = unsorted.sort((a, b) => a - b).map((age) => measure(age, 0));
        for (const name of metricNames.filter((metric) => metric !== "engagementRate")) {
          const counts = told.map((metrics) => metrics[name]);
          for (const [index, count] of counts.entries()) {
            if (count === null) assert.equal(counts[0], null);
            else assert.ok(Number.isSafeInteger(count) && count >= (counts[index - 1] ?? 0), `${name}: ${counts}`);
          }
        }
      }),
    );
  });

  it("says the same for the same seed, and something else for another one", () => {
    check(
      property(anyPost, ages, (post, all) => all.every((age) => same(engagementOf(post)(age, 0), { ...post }, age))),
    );
    const post: Published = {
      workspaceId: "wsp_1",
      seedNumber: 1,
      deliveryId: "del_1",
      channel: "x",
      publishedAt: 0,
      content: "a monday note.",
      form: "text",
    };
    const old = 30 * 86_400_000;
    assert.notDeepEqual(engagementOf(post)(old, 0), engagementOf({ ...post, seedNumber: 2 })(old, 0));
    assert.notDeepEqual(engagementOf(post)(old, 0), engagementOf({ ...post, deliveryId: "del_2" })(old, 0));
  });

  it("reports what the channel reports and nothing else; what follows from nothing is null", () => {
    for (const channel of slugs) {
      const reported = new Set<string>(channels[channel].metrics);
      assert.deepEqual(new Set(Object.keys(engagement.networks[channel].rates)), reported, channel);
      const numbers = engagementOf({ ...sample, channel })(86_400_000, 0);
      const engaging = ["likes", "replies", "reposts", "quotes", "bookmarks", "clicks"].some((name) =>
        reported.has(name),
      );
      for (const name of metricNames) {
        const expected =
          name === "engagements"
            ? engaging
            : name === "engagementRate"
              ? reported.has("impressions")
              : reported.has(name);
        assert.equal(numbers[name] !== null, expected, `${channel} ${name}`);
      }
    }
  });

  it("has half of everything after a half-life, none at the start, and replies for each comment in the inbox", () => {
    const measure = engagementOf({ ...sample, channel: "linkedin" });
    const half = measure(engagement.networks.linkedin.halfLifeHours * 3_600_000, 0);
    const full = measure(1e15, 0);
    assert.ok(Math.abs((half.impressions ?? 0) * 2 - (full.impressions ?? 0)) <= 2);
    const start = measure(0, 7);
    assert.deepEqual([start.impressions, start.likes, start.replies, start.engagements], [0, 0, 7, 7]);
    assert.equal(start.engagementRate, null);
  });

  it("knows every name of the contract in its order, and takes its numbers at rising times", () => {
    assert.deepEqual([...metricNames], [...schemas.$defs.AnalyticsMetric.enum]);
    const times = snapshots.map(({ seconds }) => seconds);
    assert.deepEqual(times, [0, 3600, 21_600, 86_400, 259_200, 604_800, 2_592_000]);
    assert.deepEqual([engagement.hours.length, engagement.weekdays.length], [24, 7]);
  });
});

const sample: Published = {
  workspaceId: "wsp_1",
  seedNumber: 1,
  deliveryId: "del_1",
  channel: "x",
  publishedAt: Date.UTC(2026, 10, 24, 9),
  content: "a monday note.",
  form: "text",
};

function same(told: Readonly<Record<MetricName, number | null>>, post: Published, age: number): boolean {
  assert.deepEqual(engagementOf(post)(age, 0), told);
  return true;
}
