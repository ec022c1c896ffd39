import { chmodSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { exitCodes } from "../exit-codes.ts";
import type { Machine } from "../machine.ts";
import { Stop } from "../stop.ts";

/** What a sign-in by the browser gave. */
export interface Tokens {
  readonly access: string;
  readonly refresh: string;
  /** Milliseconds since 1970. */
  readonly endsAt: number;
  readonly tokenUrl: string;
  readonly revokeUrl: string;
}

/** A way in: a key, or tokens. */
export interface Profile {
  readonly key?: string;
  readonly tokens?: Tokens;
  /** Where the API is; the usual address without it. */
  readonly baseUrl?: string;
  readonly workspace?: string;
}

export interface Profiles {
  /** The name of the one in use. */
  readonly current: string;
  readonly profiles: Readonly<Record<string, Profile>>;
}

type Place = Pick<Machine, "env" | "home" | "platform">;

/** Where the profiles lie: below XDG_CONFIG_HOME, or where this system keeps such files. */
export function profileFile({ env, home, platform }: Place): string {
  const windows = platform === "win32" ? env.APPDATA : undefined;
  return join(env.XDG_CONFIG_HOME || windows || join(home, ".config"), "aloha", "profiles.json");
}

export function readProfiles(place: Place): Profiles {
  const file = profileFile(place);
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return { current: "default", profiles: byName() };
    throw broken(file, String(error));
  }
  try {
    const { current, profiles } = JSON.parse(text) as Partial<Profiles>;
    return { current: current ?? "default", profiles: byName(profiles) };
  } catch {
    throw broken(file, "it is not JSON");
  }
}

/** A name such as `constructor` is a profile only where somebody made one. */
const byName = (profiles?: Profiles["profiles"]): Profiles["profiles"] => Object.assign(Object.create(null), profiles);

function broken(file: string, why: string): Stop {
  return new Stop(
    exitCodes.credentials,
    "profiles_unreadable",
    `${file} cannot be read: ${why}. Mend it, or delete it and run aloha login.`,
  );
}

/** Writes all profiles at once. Only the owner may read the file, from its first byte on. */
export function writeProfiles(place: Place, profiles: Profiles): void {
  const file = profileFile(place);
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const fresh = `${file}.${process.pid}.new`;
  writeFileSync(fresh, `${JSON.stringify(profiles, null, 2)}\n`, { mode: 0o600 });
  chmodSync(fresh, 0o600);
  renameSync(fresh, file);
}

/** Changes one profile, and leaves the others as they are now. */
export function saveProfile(place: Place, name: string, profile: Profile, options: { use: boolean }): void {
  const { current, profiles } = readProfiles(place);
  writeProfiles(place, { current: options.use ? name : current, profiles: { ...profiles, [name]: profile } });
}

export function dropProfile(place: Place, name: string): void {
  const { current, profiles } = readProfiles(place);
  const { [name]: _, ...others } = profiles;
  const [first = "default"] = Object.keys(others);
  writeProfiles(place, { current: current === name ? first : current, profiles: others });
}

/** The mode of the file, such as `600`; null when there is none. */
export function profileMode(place: Place): string | null {
  try {
    return (statSync(profileFile(place)).mode & 0o777).toString(8);
  } catch {
    return null;
  }
}
