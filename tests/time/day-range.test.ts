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
