import assert from "node:assert/strict";
import { test } from "node:test";
import { exactWords, relativeWords, shortWords, spanWords } from "#components/ui/time-words.ts";

const now = Date.UTC(2026, 10, 23, 15, 10, 5);
const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

test("a span has two units at most, and no more than somebody needs", () => {
  const spans: [number, string][] = [
    [-1, "0 s"],
    [999, "0 s"],
    [24 * second, "24 s"],
    [4 * minute + 12 * second, "4 min 12 s"],
    [5 * minute, "5 min"],
    [25 * minute + 30 * second, "25 min"],
    [21 * hour + 4 * minute, "21 h 4 min"],
    [2 * hour, "2 h"],
    [2 * day + 5 * hour + 59 * minute, "2 d 5 h"],
  ];
  for (const [ms, words] of spans) assert.equal(spanWords(ms), words);
});

test("an instant is ahead, past, or now", () => {
  assert.equal(relativeWords(now + 4 * minute + 12 * second, now), "in 4 min 12 s");
  assert.equal(relativeWords(now - 24 * second, now), "24 s ago");
  assert.equal(relativeWords(now + 400, now), "now");
});

test("the exact instant names weekday, date, time and UTC", () => {
  assert.equal(exactWords(now), "Mon 23 Nov 2026, 15:10:05 UTC");
});

test("the short form says no more than leaves no doubt: a time of today, a weekday of this week, else a date", () => {
  assert.equal(shortWords(now - 10 * second, now), "15:09:55");
  assert.equal(shortWords(now - 2 * day, now), "Sat 15:10");
  assert.equal(shortWords(now + 6 * day, now), "Sun 15:10");
  assert.equal(shortWords(now + 7 * day, now), "30 Nov");
  assert.equal(shortWords(now + 60 * day, now), "22 Jan 2027");
});
