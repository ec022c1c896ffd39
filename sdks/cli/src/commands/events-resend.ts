import { command } from "../command.ts";
import { exitCodes } from "../exit-codes.ts";
import { oneLine } from "../output/plain-text.ts";
import { Stop } from "../stop.ts";

export const eventsResend = command({
  summary: "Send an event to your webhooks once more, with the same body and id",
  words: [{ name: "id" }],
  flags: { webhook: { kind: "text", value: "ID", words: "Only to this webhook" } },
  run: async ({ words: [eventId = ""], flags }, session) => {
    const { printer, machine } = session;
    const client = session.client();
    const options = { signal: machine.interrupted };
    // An unknown id is said so by the API, in its own words.
    await client.events.get(eventId, options);
    const ids: string[] = [];
    if (typeof flags.webhook === "string") ids.push(flags.webhook);
    else for await (const { id } of client.webhooks.list({}, options)) ids.push(id);
    const sent: unknown[] = [];
    for (const id of ids) {
      const { data } = await client.webhooks.deliveries.list(id, { eventId }, options);
      // Of several the newest: one more attempt of it is made now, whatever became of the others.
      const [newest] = data;
      if (!newest) continue;
      const made = await client.webhooks.deliveries.redeliver(id, newest.id, options);
      sent.push(made);
      printer.say(made, `${oneLine(made.id)} to ${oneLine(id)}: ${oneLine(made.state)}`);
    }
    if (sent.length > 0) return;
    throw new Stop(
      exitCodes.refused,
      "never_delivered",
      `No webhook was ever given ${eventId}. Replay it: aloha webhooks replay <id>.`,
    );
  },
});
