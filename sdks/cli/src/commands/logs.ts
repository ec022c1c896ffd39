import type { LoggedRequest } from "../../../typescript/src/types.gen.ts";
import { command, type Flags } from "../command.ts";
import { exitCodes } from "../exit-codes.ts";
import { follow } from "../follow.ts";
import { operationCommands } from "../operations.ts";
import { oneLine } from "../output/plain-text.ts";
import type { Style } from "../output/style.ts";
import type { Session } from "../session.ts";
import { Stop } from "../stop.ts";

const filters: Flags = operationCommands().find(({ path }) => path === "/sandbox/requests/stream")?.fields ?? {};

export const logsTail = command({
  summary: "Show each call of the workspace as it is answered",
  flags: filters,
  testOnly: true,
  more: "A status is 429 or a class such as 4xx. Lists stand between commas: --method POST,PATCH --source curl,node.",
  run: async ({ flags }, session) => {
    const client = session.client();
    const { machine, printer } = session;
    const messages = follow({
      open: (options) => client.sandbox.requests.stream(flags, options),
      machine,
      signal: machine.interrupted,
      lost: (seconds) =>
        printer.note(`The line broke. Connecting again ${seconds === 0 ? "at once" : `in ${Math.ceil(seconds)} s`} …`),
    });
    printer.note("Waiting for calls. Press Ctrl+C to end.");
    for await (const { event, data } of messages) {
      if (event === "request") printer.say(data, lineOf(data, printer.style));
      else if (data.reason === "revoked") throw gone(session);
    }
  },
});

function gone({ credentials }: Session): Stop {
  return new Stop(exitCodes.credentials, "revoked", `The key of ${credentials.from} is gone.`);
}

function lineOf(call: LoggedRequest, style: Style): string {
  const { at, method, path, query, status, code, durationMs, source, id } = call;
  const tint = status < 400 ? style.good : style.bad;
  const address = oneLine(`${path}${query ? `?${query}` : ""}`);
  const parts = [
    style.dim(oneLine(at.slice(11, 23))),
    tint(String(status)),
    oneLine(method).padEnd(6),
    address,
    oneLine(code ?? ""),
    style.dim(oneLine(`${Math.round(durationMs)} ms  ${source}  ${id}`)),
  ];
  return parts.filter(Boolean).join("  ");
}
