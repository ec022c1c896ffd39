const days = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
const rule = /^next ([a-z]+) (\d\d):(\d\d)$/;
const dayMs = 86_400_000;

/** The instant that a rule of the contract's examples means, such as `next monday 09:30`: UTC, on a later day than now. */
export function relativeDate(text: string, now: number): number {
  const [, name = "", hours = "", minutes = ""] = rule.exec(text) ?? [];
  const weekday = days.indexOf(name);
  if (weekday < 0) throw new Error(`"${text}" is no date rule. Write one such as "next monday 09:30".`);
  const today = Math.floor(now / dayMs) * dayMs;
  const ahead = (weekday - new Date(today).getUTCDay() + 7) % 7 || 7;
  return today + ahead * dayMs + (Number(hours) * 60 + Number(minutes)) * 60_000;
}

/** RFC 3339 in whole seconds, as people write it. */
export function writtenDate(at: number): string {
  return `${new Date(at).toISOString().slice(0, 19)}Z`;
}

/** Puts the dates of rules into a body. Only top-level fields have one. */
export function withDates(body: unknown, dates: Readonly<Record<string, string>>, now: number): unknown {
  if (body === null || typeof body !== "object") return body;
  const dated = Object.entries(dates).map(([pointer, rule]) => [
    pointer.slice(1),
    writtenDate(relativeDate(rule, now)),
  ]);
  return { ...body, ...Object.fromEntries(dated) };
}
