import { command } from "../command.ts";
import { oneLine } from "../output/plain-text.ts";
import { readSpan } from "../read-span.ts";
import type { Session } from "../session.ts";
import { wrongUsage } from "../stop.ts";

export const clockNow = command({
  summary: "What time it is in the test workspace",
  testOnly: true,
  run: async (_, session) => {
    const clock = await session.client().sandbox.clock.get({ signal: session.machine.interrupted });
    const { printer } = session;
    if (printer.json) return printer.answer(clock, session.heard.text);
    const next = clock.nextDueAt === null ? "nothing is planned" : `next due ${clock.nextDueAt}`;
    printer.words(oneLine(`${clock.now}  ${clock.state}, ${next}`));
  },
});

const dryRun = { kind: "boolean", words: "Say what would happen, and change nothing" } as const;

export const clockAdvance = command({
  summary: "Move the clock forward, and say what happened on the way",
  words: [{ name: "span" }],
  flags: { dryRun },
  testOnly: true,
  more: "A span is 90s, 6m, 1h30m, 2d, or one of ISO 8601 such as PT6M.",
  run: async ({ words: [span = ""], flags }, session) => {
    const by = readSpan(span);
    if (by === null) throw wrongUsage([`"${span}" is not a span. Write it as 90s, 6m, 1h30m, 2d or PT6M.`]);
    await advance(session, { by, dryRun: flags.dryRun === true });
  },
});

export const clockSet = command({
  summary: "Move the clock forward to an instant",
  words: [{ name: "time" }],
  flags: { dryRun },
  testOnly: true,
  more: "An instant is RFC 3339 with its offset, such as 2026-04-15T09:30:00Z. The clock never goes back.",
  run: async ({ words: [to = ""], flags }, session) => {
    if (!isInstant(to))
      throw wrongUsage([`"${to}" is not an instant. Write it with its offset, such as 2026-04-15T09:30:00Z.`]);
    await advance(session, { to: new Date(to).toISOString(), dryRun: flags.dryRun === true });
  },
});

/** Also the day must exist: a Date would take 30 February for 2 March, and the clock never goes back. */
function isInstant(text: string): boolean {
  const day = /^(\d{4}-\d\d-\d\d)T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/i.exec(text)?.[1];
  if (day === undefined || Number.isNaN(Date.parse(text))) return false;
  return new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
}

async function advance(
  session: Session,
  { dryRun, ...goal }: { by?: string; to?: string; dryRun: boolean },
): Promise<void> {
  // It waits for machines that listen, and may take a while.
  const options = { signal: session.machine.interrupted, timeout: 300_000 };
  const moved = await session.client().sandbox.clock.advance({ ...goal, ...(dryRun && { dryRun }) }, options);
  const { printer } = session;
  if (printer.json) return printer.answer(moved, session.heard.text);
  const { style } = printer;
  for (const { at, summary } of moved.happened) printer.words(`${style.dim(oneLine(at))}  ${oneLine(summary)}`);
  if (moved.truncated) printer.words(style.dim("More happened: aloha events list"));
  for (const { device, deliveries } of moved.waiting)
    printer.words(
      `${oneLine(device)} is not listening: ${deliveries} ${deliveries === 1 ? "delivery waits" : "deliveries wait"} for it.`,
    );
  const verb = moved.dryRun ? "would be" : "is";
  const short = moved.stoppedAt === null ? "" : `. It stopped before ${moved.to}: run it again`;
  printer.words(oneLine(`It ${verb} ${moved.dryRun ? moved.to : moved.clock.now}${short}.`));
}
