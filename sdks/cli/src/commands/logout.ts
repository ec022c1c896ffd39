import { command } from "../command.ts";
import type { Machine } from "../machine.ts";
import { plainCall } from "../plain-call.ts";
import { keyInEnvironment } from "../profiles/credentials.ts";
import { dropProfile, readProfiles, type Tokens } from "../profiles/profile-file.ts";
import { cliClientId } from "../sign-in/client-id.ts";

export const logout = command({
  summary: "Forget the key of a profile; a sign-in by the browser is ended too",
  run: async (_, { machine, flags, printer }) => {
    const { current, profiles } = readProfiles(machine);
    const name = flags.profile ?? current;
    const profile = profiles[name];
    if (!profile) return printer.say({ removed: null }, "Nobody is signed in.");
    dropProfile(machine, name);
    const { tokens } = profile;
    const told = tokens && (await revoke(machine, tokens).catch(() => null));
    if (tokens && !told?.ok) printer.note("The server could not be told. The sign-in ends by itself after 30 days.");
    const left = readProfiles(machine);
    const next = left.profiles[left.current] ? ` Now in use: ${left.current}.` : "";
    printer.say({ removed: name }, `The profile ${name} is gone from this machine.${next}`);
    const own = keyInEnvironment(machine);
    if (own) printer.note(`${own.name} is still set, and still counts.`);
  },
});

function revoke(machine: Machine, { revokeUrl, refresh }: Tokens) {
  const body = new URLSearchParams({ token: refresh, client_id: cliClientId });
  return plainCall(machine, revokeUrl, { method: "POST", body });
}
