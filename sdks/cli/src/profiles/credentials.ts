import { didYouMean } from "../did-you-mean.ts";
import { exitCodes } from "../exit-codes.ts";
import type { Machine } from "../machine.ts";
import { Stop, wrongUsage } from "../stop.ts";
import { type Profile, readProfiles } from "./profile-file.ts";

/** Who calls, and where to. */
export interface Credentials {
  /** The name of the profile; null when the key comes from the environment. */
  readonly profile: string | null;
  /** What said so, in words. */
  readonly from: string;
  readonly key: string | undefined;
  readonly tokens: Profile["tokens"];
  readonly baseUrl: string;
}

export const usualBaseUrl = "https://api.usealoha.app/v1";

/** The key of the environment, by the name that it has there. */
export function keyInEnvironment({ env }: Pick<Machine, "env">): { name: string; key: string } | null {
  const name = ["ALOHA_KEY", "ALOHA_API_KEY"].find((one) => env[one]);
  return name === undefined ? null : { name, key: env[name] as string };
}

/** What the environment says comes first, then the profile. Nothing is checked here but the words of the command line. */
export function findCredentials(machine: Machine, asked: string | undefined): Credentials {
  const address = machine.env.ALOHA_BASE_URL;
  const own = keyInEnvironment(machine);
  if (own) {
    const { name, key } = own;
    if (asked)
      throw wrongUsage([`${name} is set and comes before --profile ${asked}. Unset it, or leave --profile out.`]);
    return { profile: null, from: name, key, tokens: undefined, baseUrl: address || usualBaseUrl };
  }
  const { current, profiles } = readProfiles(machine);
  const profile = asked ?? current;
  const found = profiles[profile];
  if (!found && asked)
    throw wrongUsage([
      `There is no profile ${profile}.${didYouMean(profile, Object.keys(profiles))} aloha login --profile ${profile} makes it.`,
    ]);
  return {
    profile,
    from: `the profile ${profile}`,
    key: found?.key,
    tokens: found?.tokens,
    baseUrl: address || found?.baseUrl || usualBaseUrl,
  };
}

export function noCredentials(): Stop {
  return new Stop(
    exitCodes.credentials,
    "missing_credentials",
    "No key. Run aloha login, or aloha sandbox create for a test workspace without an account, or set ALOHA_KEY.",
  );
}
