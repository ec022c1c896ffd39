import { runCommand } from "citty";
import { root } from "./aloha.ts";
import type { Command } from "./command.ts";
import { exitCodes } from "./exit-codes.ts";
import { type Found, findCommand } from "./find-command.ts";
import type { Machine } from "./machine.ts";
import { reportError } from "./output/report-error.ts";
import { globalFlags, readWords } from "./read-words.ts";
import { type GlobalFlags, Session } from "./session.ts";
import { usage } from "./usage.ts";
import { version } from "./version.gen.ts";

/** Runs one command line, and gives its exit code. */
export async function run(line: readonly string[], machine: Machine): Promise<number> {
  let format = formatIn(line);
  try {
    const found = await findCommand(root(), line);
    const asked = readWords(
      { summary: "", flags: { version: { kind: "boolean" } }, run: async () => {} },
      found.before,
      "",
    );
    format = (asked.globals.format as string | undefined) ?? format;
    if (asked.flags.version === true) {
      machine.out.write(`${version}\n`);
      return exitCodes.done;
    }
    const { leaf } = found.command;
    if (!leaf || asked.globals.help === true)
      return await help(
        found,
        new Session(machine, asked.globals),
        found.path.length === 0 || asked.globals.help === true,
      );
    const given = readWords(leaf, found.rest, found.path.join(" "));
    const flags: GlobalFlags = { ...asked.globals, ...given.globals };
    format = flags.format;
    const session = new Session(machine, flags);
    if (given.globals.help === true) return await help(found, session, true);
    if (leaf.testOnly) session.refuseLive(found.path.join(" "));
    const { result } = (await runCommand(alone(found.command), { rawArgs: [], data: { given, session } })) as {
      result: unknown;
    };
    if (machine.interrupted.aborted) return exitCodes.interrupted;
    return typeof result === "number" ? result : exitCodes.done;
  } catch (error) {
    return reportError(error, machine, format);
  }
}

/** citty would look for more commands in what was read already. */
function alone({ subCommands: _, ...rest }: Command): Omit<Command, "subCommands"> {
  return rest;
}

/** Help that was asked for is a result. A command that is not whole is none. */
async function help(found: Found, session: Session, isAsked: boolean): Promise<number> {
  const { machine, printer } = session;
  const text = `${await usage(found, printer.style)}\n`;
  (isAsked ? machine.out : machine.err).write(text);
  return isAsked ? exitCodes.done : exitCodes.usage;
}

/** The format that was asked for, even where the rest of the line cannot be read. */
function formatIn(line: readonly string[]): string | undefined {
  const at = line.findIndex((word) => /^--format(=|$)/.test(word));
  const value = line[at]?.split("=")[1] ?? line[at + 1];
  return at >= 0 && globalFlags.format?.choices?.includes(value ?? "") ? value : undefined;
}
