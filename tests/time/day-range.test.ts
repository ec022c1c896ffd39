import assert from "node:assert/strict";
import { test } from "node:test";
import { dayRange, isTimeZone } from "#sandbox/time/day-range.ts";

const hourMs = 3_600_000;

const days: [string, string, string, number][] = [
  ["2026-04-15", "UTC", "2026-04-15T00:00:00Z", 24],
  ["2026-03-29", "Europe/Lisbon", "2026-03-29T00:00:00Z", 23],
  ["2026-10-25", "Europe/Lisbon", "2026-10-24T23:00:00Z", 25],
  ["2026-03-08", "America/New_York", "2026-03-08T05:00:00Z", 23],
  ["2026-11-01", "America/New_York", "2026-11-01T04:00:00Z", 25],
  ["2026-06-01", "Asia/Kolkata", "2026-05-31T18:30:00Z", 24],
  ["2026-06-01", "Pacific/Kiritimati", "2026-05-31T10:00:00Z", 24],
  ["2026-06-01", "Pacific/Pago_Pago", "2026-06-01T11:00:00Z", 24],
  // Midnight does not exist on this day: the clock jumps from 23:59:59 to 01:00.
  ["2018-11-04", "America/Sao_Paulo", "2018-11-04T03:00:00Z", 23],
  ["2026-04-24", "Africa/Cairo", "2026-04-23T22:00:00Z", 23],
  ["2026-10-29", "Africa/Cairo", "2026-10-28T21:00:00Z", 25],
  ["2018-02-17", "America/Sao_Paulo", "2018-02-17T02:00:00Z", 25],
  // One minute past midnight the clock goes back into the day before. The day begins at the first midnight.
  ["2010-11-07", "America/St_Johns", "2010-11-07T02:30:00Z", 25],
  ["2010-11-06", "America/St_Johns", "2010-11-06T02:30:00Z", 24],
  // Samoa skipped this day.
  ["2011-12-30", "Pacific/Apia", "2011-12-30T10:00:00Z", 0],
  ["2011-12-31", "Pacific/Apia", "2011-12-30T10:00:00Z", 24],
  ["0000-01-01", "UTC", "0000-01-01T00:00:00Z", 24],
  ["0050-06-01", "UTC", "0050-06-01T00:00:00Z", 24],
  ["9999-12-31", "UTC", "9999-12-31T00:00:00Z", 24],
  ["2026-10-04", "Australia/Lord_Howe", "2026-10-03T13:30:00Z", 23.5],
];

for (const [day, zone, from, hours] of days) {
  test(`${day} in ${zone} starts at ${from} and has ${hours} hours`, () => {
    const range = dayRange(day, zone);
    assert.equal(new Date(range.from).toISOString(), new Date(from).toISOString());
    assert.equal((range.until - range.from) / hourMs, hours);
  });
}

test("days follow each other without a gap through a whole year", () => {
  for (const zone of ["Europe/Lisbon", "America/New_York", "Africa/Cairo", "Australia/Lord_Howe"]) {
    let until = dayRange("2026-01-01", zone).from;
    for (let index = 0; index < 365; index++) {
      const day = new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10);
      const range = dayRange(day, zone);
      assert.equal(range.from, until, `${zone} ${day}`);
      until = range.until;
    }
  }
});

test("a time zone is an IANA name, not an offset", () => {
  for (const name of ["UTC", "Europe/Lisbon", "America/Argentina/Buenos_Aires"]) assert.ok(isTimeZone(name), name);
  for (const name of ["", "Europe/Lissabon", "+01:00", "-11:30", "Lisbon", "../etc"])
    assert.ok(!isTimeZone(name), name);
});

interface ZonedDay {
  readonly year: number;
  readonly epochMilliseconds: number;
  getTimeZoneTransition(direction: "next"): ZonedDay | null;
  toPlainDate(): PlainDay;
}
interface PlainDay {
  add(span: { days: number }): PlainDay;
  toZonedDateTime(timeZone: string): ZonedDay;
  toString(): string;
}
// Node has Temporal, but the types of TypeScript 5.9 do not.
const { Temporal } = globalThis as unknown as { Temporal: { PlainDate: { from(text: string): PlainDay } } };

test("agrees with Temporal around every change of the clock, in every zone, from 1990 to 2030", () => {
  let days = 0;
  for (const zone of Intl.supportedValuesOf("timeZone")) {
    let change = Temporal.PlainDate.from("1990-01-01").toZonedDateTime(zone).getTimeZoneTransition("next");
    for (; change && change.year < 2030; change = change.getTimeZoneTransition("next")) {
      const day = change.toPlainDate();
      const from = day.toZonedDateTime(zone).epochMilliseconds;
      const until = day.add({ days: 1 }).toZonedDateTime(zone).epochMilliseconds;
      assert.deepEqual(dayRange(day.toString(), zone), { from, until }, `${zone} ${day}`);
      days++;
    }
  }
  assert.ok(days > 5000);
});

test("a day that does not exist is refused, and so is a zone", () => {
  assert.throws(() => dayRange("2026-02-30", "UTC"), RangeError);
  assert.throws(() => dayRange("2026-02-01", "Mars/Olympus"), RangeError);
});
