import { env } from "#sandbox/env.ts";
import { systemClock } from "#sandbox/time/clock.ts";
import { textAnswer } from "../../text-answer.ts";

const dayMs = 24 * 3600 * 1000;
/** RFC 9116 asks for less than a year. Counted from today, so that a portal that runs is never stale. */
const validDays = 180;

/** Where a hole in this portal is reported, as RFC 9116 has it. */
export function GET(request: Request): Response {
  const { publicUrl, securityContact } = env();
  const today = Math.floor(systemClock.now() / dayMs);
  const lines = [
    // RFC 2142 keeps this name for it on every domain.
    `Contact: ${securityContact ?? `mailto:security@${new URL(publicUrl).hostname}`}`,
    `Expires: ${new Date((today + validDays) * dayMs).toISOString()}`,
    "Preferred-Languages: en",
    `Canonical: ${publicUrl}/.well-known/security.txt`,
    `Policy: ${publicUrl}/docs/authentication#report-a-hole`,
  ];
  return textAnswer(request, `${lines.join("\n")}\n`, "text/plain");
}
