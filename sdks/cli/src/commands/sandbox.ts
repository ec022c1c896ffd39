import { command } from "../command.ts";
import { oneLine } from "../output/plain-text.ts";
import { keyInEnvironment, usualBaseUrl } from "../profiles/credentials.ts";
import { readProfiles, saveProfile } from "../profiles/profile-file.ts";
import { plans, seeds } from "../words.gen.ts";

export const sandboxCreate = command({
  summary: "Make a test workspace at once, without an account, and keep its key here",
  flags: {
    name: { kind: "text", words: "What it is called" },
    seed: { kind: "text", words: "What it holds", choices: seeds },
    timeZone: { kind: "text", value: "ZONE", words: "The time zone of its days, such as Europe/Berlin" },
  },
  more: "Its key becomes a profile, which is in use from then on. --profile gives it a name.",
  run: async ({ flags }, session) => {
    const { machine, printer } = session;
    const kept = readProfiles(machine);
    const name = session.flags.profile ?? freeName(Object.keys(kept.profiles));
    // A new profile beside a live one harms nobody; a live key of the environment would come before it.
    const isNew = session.flags.profile !== undefined && !(name in kept.profiles);
    const own = keyInEnvironment(machine);
    if (!isNew || own) session.refuseLive("sandbox create");
    const baseUrl = machine.env.ALOHA_BASE_URL || kept.profiles[kept.current]?.baseUrl || usualBaseUrl;
    const made = await session
      .clientWith({ baseURL: baseUrl, apiKey: undefined })
      .sandbox.workspaces.create(flags, { signal: machine.interrupted });
    const { key, workspace, expiresAt, claimUrl } = made;
    saveProfile(machine, name, { key: key.secret, baseUrl, workspace: workspace.name }, { use: true });
    if (printer.json) printer.answer(made, session.heard.text);
    printer.words(
      `${printer.style.good(oneLine(workspace.name))} is ready. Its key is kept as the profile ${name}, which is in use now.`,
    );
    printer.words(oneLine(`It is deleted on ${expiresAt}, unless it is used again. To keep it, open ${claimUrl}`));
    if (own) printer.note(`${own.name} is set and comes before the profile. Unset it to use this workspace.`);
  },
});

function freeName(taken: readonly string[]): string {
  const names = ["default", "sandbox", ...taken.map((_, index) => `sandbox-${index + 2}`)];
  return names.find((name) => !taken.includes(name)) ?? "sandbox";
}

export const sandboxSeed = command({
  summary: "Begin anew with a seed; without a name, say which there are",
  words: [{ name: "name", optional: true, choices: seeds }],
  flags: { seedNumber: { kind: "integer", words: "What ids, delays and people are drawn from" } },
  testOnly: true,
  run: async ({ words: [seed], flags }, session) => {
    const { sandbox } = session.client();
    const options = { signal: session.machine.interrupted };
    if (seed === undefined) return session.printer.answer(await sandbox.seeds.list(options), session.heard.text);
    const made = await sandbox.reset({ seed: seed as "starter", ...flags }, options);
    session.printer.answer(made, session.heard.text);
  },
});

export const sandboxSnapshot = command({
  summary: "Take a snapshot; without a name, say which there are",
  words: [{ name: "name", optional: true }],
  testOnly: true,
  more: "aloha sandbox snapshots restore <id> goes back to one.",
  run: async ({ words: [name] }, session) => {
    const { snapshots } = session.client().sandbox;
    const options = { signal: session.machine.interrupted };
    const answer = name === undefined ? await snapshots.list(options) : await snapshots.create({ name }, options);
    session.printer.answer(answer, session.heard.text);
  },
});

export const sandboxPlan = command({
  summary: "Practise the rate limit of another plan",
  words: [{ name: "plan", choices: [...plans, "own"] }],
  testOnly: true,
  more: "own goes back to the workspace's own plan.",
  run: async ({ words: [word] }, session) => {
    const plan = word === "own" ? null : (word as "free");
    const made = await session.client().sandbox.plan.set({ plan }, { signal: session.machine.interrupted });
    session.printer.answer(made, session.heard.text);
  },
});
