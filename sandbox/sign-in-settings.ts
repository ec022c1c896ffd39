import { isLoopbackUrl } from "./loopback.ts";
import type { SettingReader } from "./setting-reader.ts";

/** What signing in needs to know of an installation. */
export interface SignInSettings {
  /** What signs session cookies: the first signs, all are known. Null: one is kept in dataDir. */
  readonly authSecrets: readonly AuthSecret[] | null;
  /** The server that takes mail. Null: links are printed in the console of this server. */
  readonly smtpUrl: string | null;
  readonly mailFrom: string;
  /** How many accounts one address may make in a minute. */
  readonly signUpsPerMinute: number;
}

export interface AuthSecret {
  readonly version: number;
  readonly value: string;
}

const example = "replace-me-with-32-random-characters";
const shortest = 32;

/** Reads the settings of sign-in. Where other people can reach the portal, nothing of it may be left to chance. */
export function readSignInSettings(read: SettingReader, publicUrl: string): SignInSettings {
  const authSecrets = readSecrets(read);
  const smtpUrl = readSmtp(read);
  const mailFrom = read.text("MAIL_FROM");
  if (smtpUrl !== null && mailFrom === null) {
    read.problems.push("MAIL_FROM is missing: with SMTP_URL it says who sends, such as Aloha <aloha@example.com>.");
  }
  if (!isLoopbackUrl(publicUrl)) {
    if (!publicUrl.startsWith("https:"))
      read.problems.push(`PUBLIC_URL is "${publicUrl}". Beyond this machine people sign in over https only.`);
    if (authSecrets === null)
      read.problems.push(`BETTER_AUTH_SECRET is missing: ${shortest} random characters or more sign the sessions.`);
    if (smtpUrl === null)
      read.problems.push("SMTP_URL is missing: without it nobody gets the mail with a sign-in link.");
  }
  const signUpsPerMinute = read.number("SIGN_UPS_PER_MINUTE", 5);
  return { authSecrets, smtpUrl, mailFrom: mailFrom ?? "Aloha <aloha@localhost>", signUpsPerMinute };
}

function readSecrets(read: SettingReader): AuthSecret[] | null {
  const several = read.list("BETTER_AUTH_SECRETS");
  const one = read.text("BETTER_AUTH_SECRET");
  if (several.length === 0 && one === null) return null;
  const secrets = several.length > 0 ? several.map(versioned) : [{ version: 1, value: one ?? "" }];
  const name = several.length > 0 ? "BETTER_AUTH_SECRETS" : "BETTER_AUTH_SECRET";
  for (const { version, value } of secrets) {
    if (!Number.isInteger(version) || version < 0)
      read.problems.push(`${name} needs a number before each secret, such as 2:new,1:old.`);
    else if (value === example) read.problems.push(`${name} holds the example of the docs. Make one of your own.`);
    else if (value.length < shortest)
      read.problems.push(`${name} holds a secret of fewer than ${shortest} characters.`);
  }
  return secrets;
}

function versioned(part: string): AuthSecret {
  const [, version, value] = /^(\d{1,6}):(.+)$/.exec(part) ?? [];
  return { version: version === undefined ? Number.NaN : Number(version), value: value ?? "" };
}

function readSmtp(read: SettingReader): string | null {
  const value = read.text("SMTP_URL");
  if (value === null) return null;
  if (URL.canParse(value) && /^smtps?:$/.test(new URL(value).protocol)) return value;
  // The address may hold a password, so it is not repeated.
  read.problems.push("SMTP_URL is not an address such as smtps://user:password@mail.example.com:465.");
  return null;
}
