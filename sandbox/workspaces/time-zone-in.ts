import { ApiError } from "../errors.ts";
import { isTimeZone } from "../time/day-range.ts";

/** The time zone that a body asks for; UTC when it asks for none. */
export function timeZoneIn(wanted: string | undefined): string {
  const timeZone = wanted ?? "UTC";
  if (isTimeZone(timeZone)) return timeZone;
  const detail = `"${timeZone.slice(0, 60)}" is not an IANA time zone. An example is Europe/Lisbon.`;
  throw new ApiError("validation_failed", {
    detail,
    errors: [{ pointer: "/timeZone", code: "invalid_format", detail }],
  });
}
