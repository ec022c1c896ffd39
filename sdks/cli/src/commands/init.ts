import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { command } from "../command.ts";
import { plainHandler, routeHandler } from "../init/handlers.ts";
import type { Session } from "../session.ts";

export const init = command({
  summary: "Write .env with a key and a webhook secret, and a handler for webhooks",
  flags: { device: { kind: "text", value: "NAME", words: "The name that aloha listen uses on this machine" } },
  testOnly: true,
  more: "A file that is there already stays as it is.",
  run: async ({ flags }, session) => {
    const { machine } = session;
    const client = session.client();
    const key = session.credentials.key;
    const device = ((flags.device as string | undefined) ?? machine.hostname).slice(0, 64);
    const { secret } = await client.sandbox.listeners.create({ device }, { signal: machine.interrupted });
    const lines = [...(key === undefined ? [] : [`ALOHA_KEY=${key}`]), `ALOHA_WEBHOOK_SECRET=${secret}`];
    const handler = handlerFor(machine.folder);
    const files = [
      { path: ".env", text: `${lines.join("\n")}\n`, mode: 0o600 },
      { path: handler.path, text: handler.text, mode: 0o644 },
    ].map((file) => ({ ...file, written: writeNew(machine.folder, file) }));
    tell(session, files, handler.forwardTo);
  },
});

interface NewFile {
  readonly path: string;
  readonly text: string;
  readonly mode: number;
}

/** Never overwrites: a file that is there already stays. */
function writeNew(folder: string, { path, text, mode }: NewFile): boolean {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  try {
    writeFileSync(file, text, { flag: "wx", mode });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    return false;
  }
}

/** A route handler where Next's router is, else a small server that runs alone. */
function handlerFor(folder: string): { path: string; text: string; forwardTo: string } {
  const app = ["src/app", "app"].find((one) => existsSync(join(folder, one)));
  if (app === undefined)
    return { path: "aloha-hook.mjs", text: plainHandler, forwardTo: "http://localhost:4000/hooks/aloha" };
  return { path: `${app}/hooks/aloha/route.ts`, text: routeHandler, forwardTo: "http://localhost:3000/hooks/aloha" };
}

function tell(
  { machine, printer }: Session,
  files: readonly (NewFile & { written: boolean })[],
  forwardTo: string,
): void {
  const told = {
    files: files.map(({ path, written }) => ({ path, written })),
    next: `aloha listen --forward-to ${forwardTo}`,
  };
  const lines = files.map(({ path, written }) =>
    written ? `${printer.style.good("wrote")}  ${path}` : `kept   ${path}, which was there already`,
  );
  const kept = files.find(({ path, written }) => path === ".env" && !written);
  const missing = kept ? namesMissing(join(machine.folder, ".env"), kept.text) : [];
  if (missing.length > 0)
    lines.push(`.env has no ${missing.join(" and no ")}. aloha listen --print-secret shows the secret.`);
  if (!isIgnored(machine.folder)) lines.push(".env is not in .gitignore. Put it there, so that nobody publishes it.");
  printer.say(told, [...lines, "", "Next:", "  npm install @aloha/sdk", `  ${told.next}`].join("\n"));
}

function namesMissing(file: string, wanted: string): string[] {
  const text = readFileSync(file, "utf8");
  const names = wanted.split("\n").map((line) => line.split("=")[0] ?? "");
  return names.filter((name) => name !== "" && !new RegExp(`^\\s*(export\\s+)?${name}\\s*=`, "m").test(text));
}

function isIgnored(folder: string): boolean {
  const file = join(folder, ".gitignore");
  return existsSync(file) && /^(\*\*\/|\/)?\*?\.env\*?\s*$/m.test(readFileSync(file, "utf8"));
}
