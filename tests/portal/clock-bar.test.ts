import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { askedInstant, fieldText } from "#components/sandbox/clock/asked-instant.ts";
import { momentWords, secondWords, stateWords } from "#components/sandbox/clock/clock-words.ts";
import { dueThings } from "#components/sandbox/clock/due-things.ts";
import { pollClock } from "#components/sandbox/clock/poll-clock.ts";
import { countOf, reservations, toldWords } from "#components/sandbox/clock/told-words.ts";
import type { Schema } from "#sandbox/contract/types.ts";

const now = Date.parse("2026-11-30T09:36:02Z");
const dayMs = 86_400_000;

type Happening = Schema<"ClockHappening">;

function one(at: string, kind: string, more: Partial<Happening> = {}): Happening {
  const none = { postId: null, deliveryId: null, channel: null, eventId: null, event: null, webhookId: null };
  return { at: `2026-11-30T${at}Z`, kind, summary: kind, ...none, ...more };
}

function advance(more: Partial<Schema<"ClockAdvance">> = {}): Schema<"ClockAdvance"> {
  const clock = {
    object: "clock",
    now: "2026-11-30T09:36:02Z",
    state: "frozen",
    offsetMs: 0,
    nextDueAt: null,
  } as const;
  const ends = { from: "2026-11-30T09:36:02Z", to: "2026-12-01T09:36:02Z", stoppedAt: null };
  return {
    object: "clock_advance",
    dryRun: false,
    ...ends,
    clock,
    happened: [],
    truncated: false,
    waiting: [],
    ...more,
  };
}

describe("the face of the clock", () => {
  it("says what it does and how far it is from real time", () => {
    assert.equal(stateWords("running", 400), "running, on real time.");
    assert.equal(stateWords("running", 6 * dayMs), "running, 6 d ahead.");
    assert.equal(stateWords("frozen", 6 * dayMs + 17 * 3_600_000), "frozen, 6 d 17 h ahead.");
    assert.equal(stateWords("frozen", -4000), "frozen, 4 s behind.");
    assert.equal(stateWords("frozen", 0), "frozen, at real time.");
    assert.equal(stateWords("advancing", dayMs), "on its way.");
  });

  it("writes instants with the second in them, and the year where it is another", () => {
    assert.equal(momentWords(now, now), "Mon 30 Nov, 09:36:02");
    assert.equal(momentWords(Date.parse("2027-01-04T00:00:00Z"), now), "Mon 4 Jan 2027, 00:00:00");
    assert.equal(secondWords(now + 60_000, now), "09:37:02");
    assert.equal(secondWords(now + dayMs, now), "Tue 09:36:02");
    assert.equal(secondWords(now + 8 * dayMs, now), "Tue 8 Dec, 09:36:02");
  });
});

describe("what is due, by name", () => {
  it("takes the channels of a post as one thing, and leaves their answers and the events of these to it", () => {
    const things = dueThings([
      one("10:00:00.000", "publish_started", { deliveryId: "del_1", channel: "instagram" }),
      one("10:00:00.000", "publish_started", { deliveryId: "del_2", channel: "linkedin" }),
      one("10:00:00.900", "published", { deliveryId: "del_1", channel: "instagram", eventId: "evt_1" }),
      one("10:00:00.900", "webhook_attempt", {
        deliveryId: "dlv_1",
        eventId: "evt_1",
        summary: "post.published is sent",
      }),
      one("10:00:03.100", "published", { deliveryId: "del_2", channel: "linkedin", eventId: "evt_2" }),
      one("11:00:00.000", "reply_received", { channel: "linkedin", eventId: "evt_3" }),
    ]);
    assert.deepEqual(
      things.map(({ name }) => name),
      ["publishes on instagram and linkedin", "a reply on linkedin"],
    );
    assert.equal(things[0]?.until, Date.parse("2026-11-30T10:00:00.000Z"));
  });

  it("counts many channels, names a retry, and says how much more the same second brings", () => {
    const channels = ["x", "threads", "bluesky"] as const;
    const retry = { eventId: "evt_9", event: "post.published", summary: "Retry 3 of post.published" } as const;
    const things = dueThings([
      one("10:01:02.000", "webhook_attempt", retry),
      ...channels.map((channel) => one("11:00:00.000", "publish_started", { channel, deliveryId: channel })),
      one("12:00:00.000", "reply_received", { channel: "x" }),
      one("12:00:00.250", "matrix_asked", { summary: "Welcome them" }),
    ]);
    assert.deepEqual(
      things.map(({ name, brief }) => [name, brief]),
      [
        ["retry 3 of post.published", "retry 3"],
        ["publishes on 3 channels", "publishing"],
        ["a reply on x and 1 more", "a reply on x"],
      ],
    );
    assert.equal(things[2]?.until, Date.parse("2026-11-30T12:00:00.250Z"));
  });

  it("keeps an answer that comes by itself, and a second try of the same channel", () => {
    const delivery = { deliveryId: "del_1", channel: "x" } as const;
    const things = dueThings([
      one("09:40:00", "published", { deliveryId: "del_0", channel: "instagram" }),
      one("10:00:00", "publish_started", delivery),
      one("10:00:01", "retry_planned", delivery),
      one("10:00:31", "publish_started", delivery),
      one("10:00:32", "failed", delivery),
    ]);
    assert.deepEqual(
      things.map(({ name }) => name),
      ["published on instagram", "publishes on x", "publishes on x"],
    );
  });

  it("takes retries that follow each other within seconds as one thing", () => {
    const retry = { event: "post.published", summary: "Retry 1 of post.published" } as const;
    const at = ["10:01:00.000", "10:01:00.400", "10:01:01.000", "10:01:03.200", "10:06:00.000"];
    const things = dueThings(at.map((time) => one(time, "webhook_attempt", retry)));
    assert.deepEqual(
      things.map(({ name, until }) => [name, new Date(until).toISOString().slice(11, 23)]),
      [
        ["retry 1 of post.published, 3 times", "10:01:03.200"],
        ["retry 1 of post.published", "10:06:00.000"],
      ],
    );
  });

  it("has a name for every kind", () => {
    const kinds =
      "failed retry_planned held_for_review manual_assist snooze_ended matrix_asked matrix_completed matrix_acted matrix_waits export_ready export_expired media_imported";
    for (const kind of kinds.split(" ")) {
      const [thing] = dueThings([one("10:00:00", kind, { channel: "x", summary: "Welcome them" })]);
      assert.doesNotMatch(`${thing?.name} ${thing?.brief}`, /_|undefined|null/, kind);
    }
  });
});

describe("where to go", () => {
  const at = (text: string) => {
    const asked = askedInstant(text, now);
    return "at" in asked ? new Date(asked.at).toISOString() : asked.problem;
  };

  it("reads a day, a time without seconds, and an offset", () => {
    assert.equal(at("2026-12-07"), "2026-12-07T00:00:00.000Z");
    assert.equal(at(" 2026-12-07 09:30 "), "2026-12-07T09:30:00.000Z");
    assert.equal(at("2026-12-07T09:30:00+01:00"), "2026-12-07T08:30:00.000Z");
    assert.equal(at("2026-12-07t09:30:00z"), "2026-12-07T09:30:00.000Z");
    assert.equal(at(fieldText(now)), "2026-11-30T09:36:02.000Z");
  });

  it("says what would be right", () => {
    for (const wrong of ["", "tomorrow", "7 Dec 2026", "2026-12-07 9:30"])
      assert.match(at(wrong), /^Write a day and a time, such as /, wrong);
    assert.equal(at("2026-02-30"), "2026-02-30 is not a day of the calendar.");
    assert.match(at("2026-12-07 25:00"), /^Hours end at 23/);
    assert.match(
      at("2026-11-30 09:36:01"),
      /^Forward only; a reset is the way back\. The clock stands at Mon 30 Nov, 09:36:02\.$/,
    );
    assert.equal(at("2031-12-01"), "One move goes at most 5 years ahead.");
  });
});

describe("when the clock is read again by itself", () => {
  const clock = advance().clock;
  const running = { ...clock, state: "running" } as const;
  const due = (ms: number) => ({ ...running, nextDueAt: new Date(now + ms).toISOString() });

  it("while it is moved, and when something falls due; not while it stands, and not for what nobody takes", () => {
    assert.equal(pollClock({ ...clock, state: "advancing" }), 1000);
    assert.equal(pollClock({ ...due(5000), state: "frozen" }), false);
    assert.equal(pollClock(running), false);
    assert.equal(pollClock(due(5000)), 5600);
    assert.equal(pollClock(due(90 * dayMs)), dayMs);
    assert.equal(pollClock(due(-1000)), 1500);
    assert.equal(pollClock(due(-60_000)), false);
  });
});

describe("what a move told", () => {
  it("counts what happened, and what would", () => {
    const three = { happened: [one("10:00:00", "a"), one("10:00:00", "b"), one("10:00:00", "c")] };
    assert.equal(toldWords(advance()), "The clock came to Tue 1 Dec, 09:36:02. Nothing fell due.");
    assert.equal(toldWords(advance(three)), "The clock came to Tue 1 Dec, 09:36:02. Three things happened.");
    assert.equal(
      toldWords(advance({ ...three, dryRun: true })),
      "Dry run. Three things would happen. Nothing has moved.",
    );
    assert.equal(countOf(advance({ dryRun: true })), "Nothing would fall due.");
    assert.equal(countOf(advance({ ...three, truncated: true })), "More than 3 things happened.");
  });

  it("says where it stopped, and who was not there", () => {
    const waiting = [{ webhookId: "whk_1", device: "mara-laptop", deliveries: 2 }];
    assert.deepEqual(reservations(advance({ stoppedAt: "2026-11-30T12:00:00Z", waiting })), [
      "It stopped at Mon 30 Nov, 12:00:00, because too much fell due. Move again to go on.",
      "2 deliveries wait for the listener on mara-laptop, which is not connected.",
    ]);
    assert.deepEqual(reservations(advance()), []);
  });
});
