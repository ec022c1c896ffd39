import { command } from "../command.ts";
import { exitCodes } from "../exit-codes.ts";
import { oneLine } from "../output/plain-text.ts";
import { keyInEnvironment, usualBaseUrl } from "../profiles/credentials.ts";
import { isLive, keyProblem } from "../profiles/key-form.ts";
import { type Profile, profileFile, readProfiles, saveProfile } from "../profiles/profile-file.ts";
import type { Session } from "../session.ts";
import { signInByBrowser } from "../sign-in/by-browser.ts";
import { Stop, wrongUsage } from "../stop.ts";

export const login = command({
  summary: "Sign in: paste a key, or use your browser",
  flags: {
    key: { kind: "text", value: "KEY|-", words: "The key, or - to read it from the standard input" },
    browser: { kind: "boolean", words: "Sign in with your browser" },
    baseUrl: { kind: "text", value: "URL", words: "Another address of the API, kept with the key" },
  },
  more: "The key is tried out, and kept in a file that only you can read. In a pipe it is read from the standard input.",
  run: async ({ flags }, session) => {
    const { key, browser, baseUrl } = flags as { key?: string; browser?: boolean; baseUrl?: string };
    if (key !== undefined && browser) throw wrongUsage(["--key and --browser are two ways in. Give one of them."]);
    const { machine } = session;
    const kept = readProfiles(machine);
    const name = session.flags.profile ?? kept.current;
    const address = baseUrl ?? (machine.env.ALOHA_BASE_URL || kept.profiles[name]?.baseUrl || usualBaseUrl);
    const secret = browser ? "" : (key === undefined || key === "-" ? await askKey(session) : key).trim();
    if (secret === "" && !browser && !machine.asks)
      throw wrongUsage(["No key came on the standard input. Give it there or with --key, or sign in with --browser."]);
    const found = secret === "" ? await byBrowser(session, address) : byKey(secret, address);
    await keep(session, name, found);
  },
});

function askKey({ machine, printer }: Session): Promise<string> {
  if (!machine.asks) return machine.readInput();
  printer.note("Make a key in Settings → Developer.");
  return machine.askSecret("Paste it here, or press Enter to sign in with your browser: ");
}

function byKey(key: string, baseUrl: string): Profile {
  const problem = keyProblem(key);
  if (problem !== null)
    throw new Stop(exitCodes.credentials, "malformed_key", `This is no key: ${problem}. Nothing was sent.`);
  return { key, baseUrl };
}

async function byBrowser(session: Session, baseUrl: string): Promise<Profile> {
  return { tokens: await signInByBrowser(session, baseUrl), baseUrl };
}

/** Asks who that is before it is kept: a key that does not work is not. */
async function keep(session: Session, name: string, { baseUrl, ...way }: Profile): Promise<void> {
  const { machine, printer } = session;
  const secret = way.key ?? way.tokens?.access ?? "";
  const client = session.clientWith({ apiKey: secret, baseURL: baseUrl });
  const me = await client.me.get({ signal: machine.interrupted });
  const known = baseUrl === usualBaseUrl ? {} : { baseUrl: baseUrl as string };
  saveProfile(machine, name, { ...way, ...known, workspace: me.workspace.name }, { use: true });
  const mode = isLive(secret) ? "live" : "test";
  const told = { profile: name, workspace: me.workspace, livemode: me.livemode, scopes: me.scopes };
  printer.say(
    told,
    `Signed in to ${printer.style.good(oneLine(me.workspace.name))} with a ${mode} ${way.key ? "key" : "sign-in"}, as the profile ${name}.`,
  );
  printer.words(printer.style.dim(`Kept in ${profileFile(machine)}`));
  const own = keyInEnvironment(machine);
  if (own) printer.note(`${own.name} is set and comes before the profile. Unset it to use this one.`);
}
