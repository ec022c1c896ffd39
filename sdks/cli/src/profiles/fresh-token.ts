import { closeSync, openSync, rmSync, statSync } from "node:fs";
import { exitCodes } from "../exit-codes.ts";
import type { Machine } from "../machine.ts";
import { plainCall } from "../plain-call.ts";
import { cliClientId } from "../sign-in/client-id.ts";
import { interrupted, Stop } from "../stop.ts";
import { profileFile, readProfiles, saveProfile, type Tokens } from "./profile-file.ts";
import { tokensOf } from "./tokens-of.ts";

// Before its end, so that no call starts with a token that ends on the way.
const earlyMs = 60_000;
const lockEndsMs = 30_000;
// Before the lock counts as left behind. Ctrl+C does not end it: the old token would be used up, and the new one lost.
const patienceMs = 20_000;

/**
 * An access token that is good for a while. A refresh token works once, and a second use ends the sign-in: so programs
 * that run at once take turns, and whoever comes second finds what the first one got.
 */
export async function freshToken(machine: Machine, profile: string): Promise<string> {
  const standing = tokensIn(machine, profile);
  if (standing.endsAt - earlyMs > machine.now()) return standing.access;
  const unlock = await lock(machine, `${profileFile(machine)}.lock`);
  try {
    const now = tokensIn(machine, profile);
    if (now.endsAt - earlyMs > machine.now()) return now.access;
    const fresh = await refresh(machine, now);
    const kept = readProfiles(machine).profiles[profile] ?? {};
    saveProfile(machine, profile, { ...kept, tokens: fresh }, { use: false });
    return fresh.access;
  } finally {
    unlock();
  }
}

function tokensIn(machine: Machine, profile: string): Tokens {
  const found = readProfiles(machine).profiles[profile]?.tokens;
  if (!found) throw ended();
  return found;
}

async function refresh(machine: Machine, tokens: Tokens): Promise<Tokens> {
  const body = new URLSearchParams({
    grant_type: "refresh_token",
    refresh_token: tokens.refresh,
    client_id: cliClientId,
  });
  const signal = AbortSignal.timeout(patienceMs);
  const { ok, status, told } = await plainCall(machine, tokens.tokenUrl, { method: "POST", body, signal });
  if (status === 400 || status === 401) throw ended();
  if (!ok)
    throw new Stop(exitCodes.refused, "sign_in_failed", `The sign-in could not be renewed: ${status}. Try again.`);
  return { ...tokens, ...tokensOf(told, machine.now()) };
}

function ended(): Stop {
  return new Stop(exitCodes.credentials, "sign_in_ended", "Your sign-in has ended. Run aloha login.");
}

/** Only one program at a time goes on. A lock that its owner left behind is taken over. */
async function lock(machine: Machine, file: string): Promise<() => void> {
  for (;;) {
    if (machine.interrupted.aborted) throw interrupted();
    try {
      closeSync(openSync(file, "wx", 0o600));
      return () => rmSync(file, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
    if (isStale(file)) rmSync(file, { force: true });
    else await machine.sleep(50, machine.interrupted);
  }
}

function isStale(file: string): boolean {
  try {
    return Date.now() - statSync(file).mtimeMs > lockEndsMs;
  } catch {
    return false;
  }
}
