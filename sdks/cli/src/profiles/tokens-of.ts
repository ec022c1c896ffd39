import { exitCodes } from "../exit-codes.ts";
import { Stop } from "../stop.ts";

/** The tokens of an answer of the token endpoint. */
export function tokensOf(answer: unknown, now: number): { access: string; refresh: string; endsAt: number } {
  const {
    access_token: access,
    refresh_token: refresh,
    expires_in: seconds,
  } = Object(answer) as Record<string, unknown>;
  if (typeof access !== "string" || typeof refresh !== "string" || typeof seconds !== "number")
    throw new Stop(exitCodes.noAnswer, "invalid_response", "The answer to the sign-in is not one of Aloha's.");
  return { access, refresh, endsAt: now + seconds * 1000 };
}
