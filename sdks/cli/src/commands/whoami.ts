import { command } from "../command.ts";
import { oneLine } from "../output/plain-text.ts";
import type { Session } from "../session.ts";

export const whoami = command({
  summary: "Who calls, and what they may do",
  run: async (_, session) => {
    const me = await session.client().me.get({ signal: session.machine.interrupted });
    if (session.printer.json) session.printer.answer(me, session.heard.text);
    else session.printer.words(describe(me, session));
  },
});

/** The same for a person, in a few lines. */
export function describe(me: Me, { credentials, printer }: Session): string {
  const { style } = printer;
  const { workspace, livemode, key, app, scopes, rateLimit, clock } = me;
  const tint = livemode ? style.bad : style.good;
  const rows: [string, string, ((text: string) => string)?][] = [
    ["workspace", `${workspace.name} (${workspace.id}), plan ${workspace.plan}`],
    ["mode", livemode ? "live" : "test", tint],
    [key ? "key" : "app", key ? `${key.name}, ${key.hint}` : (app?.name ?? "–")],
    ["from", credentials.from],
    ["address", credentials.baseUrl],
    ["scopes", scopes.join(", ") || "none"],
    ["quota", `${rateLimit.limit} calls a minute, ${rateLimit.remaining} left`],
    ...(clock ? ([["clock", `${clock.now}, ${clock.state}`]] as [string, string][]) : []),
  ];
  return rows.map(([name, text, look = String]) => `${style.dim(name.padEnd(9))}  ${look(oneLine(text))}`).join("\n");
}

interface Me {
  readonly workspace: { readonly id: string; readonly name: string; readonly plan: string };
  readonly livemode: boolean;
  readonly key: { readonly name: string; readonly hint: string } | null;
  readonly app: { readonly name: string } | null;
  readonly scopes: readonly string[];
  readonly rateLimit: { readonly limit: number; readonly remaining: number };
  readonly clock: { readonly now: string; readonly state: string } | null;
}
