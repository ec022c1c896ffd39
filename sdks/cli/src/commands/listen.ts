import type { Aloha } from "../../../typescript/src/aloha.ts";
import type { Listener, ListenerAttempt, ListenerReport } from "../../../typescript/src/types.gen.ts";
import { command } from "../command.ts";
import { exitCodes } from "../exit-codes.ts";
import { follow } from "../follow.ts";
import { Outcomes, type Verdict } from "../listen/outcomes.ts";
import { postAttempt } from "../listen/post-attempt.ts";
import { readTarget } from "../listen/read-target.ts";
import { oneLine } from "../output/plain-text.ts";
import type { Session } from "../session.ts";
import { Stop, wrongUsage } from "../stop.ts";

export const listen = command({
  summary: "Forward webhooks of the test workspace to this machine",
  flags: {
    forwardTo: { kind: "text", value: "URL", words: "Where they go, such as http://localhost:4000/hooks/aloha" },
    events: { kind: "list", words: "Only these, such as post.* or reply.received" },
    printSecret: { kind: "boolean", words: "Show the secret that signs them; alone, show it and end" },
    device: { kind: "text", value: "NAME", words: "What this machine is called; its secret belongs to the name" },
  },
  testOnly: true,
  more: "What your server answers is the outcome of the attempt. Press Ctrl+C to end; nothing is lost meanwhile.",
  run: async ({ flags }, session) => {
    const {
      forwardTo,
      events,
      printSecret,
      device = session.machine.hostname,
    } = flags as {
      forwardTo?: string;
      events?: string[];
      printSecret?: boolean;
      device?: string;
    };
    if (forwardTo === undefined && printSecret !== true)
      throw wrongUsage([
        "--forward-to is missing. Give the address of your server, such as http://localhost:4000/hooks/aloha.",
      ]);
    const target = forwardTo === undefined ? null : readTarget(forwardTo);
    const client = session.client();
    const listener = await client.sandbox.listeners.create(
      { device: device.slice(0, 64), ...(events && { events }) },
      { signal: session.machine.interrupted },
    );
    if (printSecret) session.printer.say({ secret: listener.secret }, listener.secret);
    if (target !== null) await forward(client, listener, target, session);
  },
});

async function forward(client: Aloha, { id }: Listener, target: URL, session: Session): Promise<void> {
  const { machine, printer } = session;
  const stopped = new AbortController();
  // Ended by Ctrl+C, or by what cannot be reported: then its reason is why.
  const ending = new AbortController();
  machine.interrupted.addEventListener("abort", () => ending.abort());
  const outcomes = new Outcomes({
    post: (attempt) => postAttempt(target, attempt, stopped.signal),
    report: (attempt, report) => client.sandbox.listeners.report(id, attempt.attemptId, report, { maxRetries: 0 }),
    sleep: (ms) => machine.sleep(ms, stopped.signal),
    ended: (attempt, report, verdict) =>
      printer.say(
        { type: "attempt", ...shown(attempt), outcome: report, verdict },
        lineOf(attempt, report, verdict, session),
      ),
  });
  const messages = follow({
    open: (options) => client.sandbox.listeners.stream(id, options),
    machine,
    signal: ending.signal,
    lost: (seconds, error) => {
      const when = seconds === 0 ? "at once" : `in ${Math.ceil(seconds)} s`;
      printer.note(
        `The line broke${error instanceof Error ? ` (${firstLine(error)})` : ""}. Connecting again ${when} …`,
      );
    },
  });
  for await (const message of messages) {
    if (message.event === "hello") ready(message.data.backlog, target, session);
    if (message.event === "attempt") outcomes.take(message.data).catch((error: unknown) => ending.abort(error));
    if (message.event === "bye") judgeBye(message.data.reason);
  }
  if (!machine.interrupted.aborted) throw ending.signal.reason;
  // Whoever ends it does not wait for a server that hangs: such an attempt is handed out again.
  await Promise.race([outcomes.settled(), machine.sleep(1000, stopped.signal)]);
  stopped.abort();
}

function ready(backlog: number, target: URL, { printer }: Session): void {
  const waiting = backlog > 0 ? ` ${backlog} waited, and ${backlog === 1 ? "comes" : "come"} now.` : "";
  printer.say(
    { type: "ready", backlog, forwardTo: target.href },
    `${printer.style.good("Ready.")} Forwarding to ${target.href}.${waiting}`,
  );
}

function judgeBye(reason: string): void {
  if (reason === "replaced")
    throw new Stop(
      exitCodes.onPurpose,
      "replaced",
      "Another aloha listen of this device took its place. Give one of them its own --device.",
    );
  if (reason === "revoked")
    throw new Stop(
      exitCodes.credentials,
      "revoked",
      "The key or the listener is gone. Run aloha whoami to see what the key is worth.",
    );
}

const shown = ({ attemptId, deliveryId, event, attempt }: ListenerAttempt) => ({
  attemptId,
  deliveryId,
  event,
  attempt,
});

function lineOf(
  { event, deliveryId, attempt }: ListenerAttempt,
  report: ListenerReport,
  verdict: Verdict,
  { printer: { style } }: Session,
): string {
  const { statusCode, durationMs, error } = report;
  const good = statusCode !== undefined && statusCode < 300;
  const outcome = (good ? style.good : style.bad)(error ? error.code : String(statusCode));
  const ms = `${Math.round(error?.durationMs ?? durationMs ?? 0)} ms`;
  const late = verdict === "attempt_closed" ? `  ${style.bad("attempt_closed")}: too late, it had ended already` : "";
  return `${outcome}  ${oneLine(event)}  ${style.dim(`${oneLine(deliveryId)} attempt ${attempt}, ${ms}`)}${late}`;
}

const firstLine = (error: Error): string => oneLine(error.message.split("\n")[0] ?? "");
