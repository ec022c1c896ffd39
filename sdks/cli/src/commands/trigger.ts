import { command } from "../command.ts";
import { didYouMean } from "../did-you-mean.ts";
import { oneLine } from "../output/plain-text.ts";
import { wrongUsage } from "../stop.ts";
import { channels, events, triggerData } from "../words.gen.ts";

const lists = new Set(["channels"]);

export const trigger = command({
  summary: "Make an event happen, with all that leads to it",
  words: [{ name: "event", choices: events }],
  flags: {
    override: { kind: "texts", value: "NAME=VALUE", words: `What it is about: ${triggerData.join(", ")}` },
    fail: { kind: "text", value: "CHANNEL", words: "The channel that fails, for post.failed", choices: channels },
  },
  testOnly: true,
  more: "The ids in the answer can all be read. metadata.NAME=VALUE sets one entry of the metadata.",
  run: async ({ words: [event = ""], flags }, session) => {
    const data = dataOf((flags.override ?? []) as string[], flags.fail as string | undefined, event);
    const client = session.client();
    const made = await client.sandbox.events.trigger(
      { event: event as "post.published", ...(Object.keys(data).length > 0 && { data }) },
      { signal: session.machine.interrupted },
    );
    const { printer } = session;
    if (printer.json) return printer.answer(made, session.heard.text);
    const { postId, threadId, messageId, runId, eventIds } = made;
    const ids = Object.entries({
      post: postId,
      thread: threadId,
      message: messageId,
      run: runId,
      event: eventIds.join(", "),
    });
    printer.words(`${printer.style.good(event)} happened.`);
    for (const [name, id] of ids) if (id) printer.words(`  ${printer.style.dim(name.padEnd(7))}  ${oneLine(id)}`);
  },
});

/** What the event is about, out of `name=value`. Everything that is wrong is said at once. */
export function dataOf(overrides: readonly string[], fail: string | undefined, event: string): Record<string, unknown> {
  const problems: string[] = [];
  const data: Record<string, unknown> = {};
  const metadata = new Map<string, string>();
  for (const text of overrides) {
    const at = text.indexOf("=");
    const [name, value] = [text.slice(0, at), text.slice(at + 1)];
    if (at < 1) problems.push(`--override is "${text}". Write it as NAME=VALUE.`);
    else if (name.startsWith("metadata.")) metadata.set(name.slice("metadata.".length), value);
    else if (!triggerData.includes(name) || name === "metadata")
      problems.push(
        `--override knows no ${name}.${didYouMean(name, triggerData)} It takes ${triggerData.join(", ")}; for metadata write metadata.NAME=VALUE.`,
      );
    else data[name] = lists.has(name) ? value.split(",") : value;
  }
  if (fail !== undefined) {
    if (event !== "post.failed") problems.push(`--fail belongs to post.failed. ${event} is no failure.`);
    if ("channels" in data) problems.push("--fail and --override channels= say the same. Give one of them.");
    data.channels = [fail];
  }
  if (metadata.size > 0) data.metadata = Object.fromEntries(metadata);
  if (problems.length > 0) throw wrongUsage(problems);
  return data;
}
