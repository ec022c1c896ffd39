import { command } from "../command.ts";
import { didYouMean } from "../did-you-mean.ts";
import { usualBaseUrl } from "../profiles/credentials.ts";
import { isLive, keyHint } from "../profiles/key-form.ts";
import { readProfiles, writeProfiles } from "../profiles/profile-file.ts";
import { wrongUsage } from "../stop.ts";

export const profiles = command(
  {
    summary: "The ways in that are kept here",
    run: async (_, { machine, printer }) => {
      const kept = readProfiles(machine);
      const rows = Object.entries(kept.profiles).map(([name, { key, tokens, baseUrl, workspace }]) => {
        const secret = key ?? tokens?.access ?? "";
        return {
          name,
          current: name === kept.current,
          mode: isLive(secret) ? "live" : "test",
          key: keyHint(secret),
          workspace: workspace ?? null,
          baseUrl: baseUrl ?? usualBaseUrl,
        };
      });
      printer.answer({ data: rows }, JSON.stringify({ data: rows }));
    },
  },
  { use: () => use },
);

const use = command({
  summary: "Use another profile from now on",
  words: [{ name: "name" }],
  run: async ({ words: [name = ""] }, { machine, printer }) => {
    const kept = readProfiles(machine);
    if (!(name in kept.profiles))
      throw wrongUsage([`There is no profile ${name}.${didYouMean(name, Object.keys(kept.profiles))}`]);
    writeProfiles(machine, { ...kept, current: name });
    printer.say({ current: name }, `Now in use: ${name}.`);
  },
});
