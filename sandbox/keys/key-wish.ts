import { isAddressOrRange } from "../address-ranges.ts";
import type { Scope } from "../contract/facts.gen.ts";
import { ApiError, type FieldProblem } from "../errors.ts";
import { formatInstant } from "../time/rfc3339.ts";

const longestLifeMs = 5 * 366 * 24 * 3600 * 1000;
const mostAddresses = 50;
const longestName = 60;

/** What somebody wants of a key, new or old. What is absent is not asked for. */
export interface KeyWish {
  readonly name?: string | undefined;
  readonly scopes?: readonly Scope[] | undefined;
  readonly expiresAt?: number | null | undefined;
  /** Addresses or CIDR ranges; empty means any. */
  readonly ipAllow?: readonly string[] | undefined;
}

/** Refuses a wish with everything that is wrong with it at once. */
export function refuseBadWish({ name, scopes, expiresAt, ipAllow = [] }: KeyWish, now: number): void {
  const problems: FieldProblem[] = [];
  const say = (pointer: string, code: FieldProblem["code"], detail: string) => problems.push({ pointer, code, detail });
  if (name !== undefined && name.trim() === "")
    say("/name", "too_short", "A name has at least one character that shows.");
  else if (name !== undefined && Array.from(name).length > longestName)
    say("/name", "too_long", `A name has 1 to ${longestName} characters.`);
  if (scopes?.length === 0) {
    say("/scopes", "too_few", "A key needs at least one scope: read, write or webhook:admin.");
  }
  if (typeof expiresAt === "number" && (expiresAt <= now || expiresAt > now + longestLifeMs)) {
    const here = formatInstant(now);
    say("/expiresAt", "out_of_range", `A key may expire from now on up to 5 years ahead. It is ${here} for this key.`);
  }
  for (const [place, entry] of ipAllow.entries()) {
    if (isAddressOrRange(entry)) continue;
    const detail = `"${entry.slice(0, 60)}" is not an address or range. Examples are 203.0.113.7 and 2001:db8::/32.`;
    say(`/ipAllow/${place}`, "invalid_format", detail);
  }
  if (ipAllow.length > mostAddresses)
    say("/ipAllow", "too_many", `An allow-list holds at most ${mostAddresses} addresses or ranges.`);
  if (problems.length > 0)
    throw new ApiError("validation_failed", { detail: problems.map((p) => p.detail).join(" "), errors: problems });
}
