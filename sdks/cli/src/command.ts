import { type CommandDef, defineCommand, type SubCommandsDef } from "citty";
import type { Session } from "./session.ts";

/** What may stand behind the name of a flag. */
export type Kind = "text" | "number" | "integer" | "boolean" | "list" | "texts" | "json" | "file";

export interface Flag {
  readonly kind: Kind;
  /** What it does, for the help. */
  readonly words?: string;
  /** What stands behind it in the help, such as `URL`. */
  readonly value?: string;
  readonly needed?: boolean;
  readonly choices?: readonly string[];
  /** Whether `null` is a value. */
  readonly nullable?: boolean;
}

export type Flags = Readonly<Record<string, Flag>>;

/** A word behind the command. In brackets it may be left out; with dots several may come. */
export interface Word {
  readonly name: string;
  readonly words?: string;
  readonly optional?: boolean;
  readonly many?: boolean;
  readonly choices?: readonly string[];
}

/** What the command line said, read and checked. */
export interface Given {
  readonly words: readonly string[];
  readonly flags: Readonly<Record<string, unknown>>;
}

export interface Leaf {
  readonly summary: string;
  readonly words?: readonly Word[];
  readonly flags?: Flags;
  /** Lines below the help. */
  readonly more?: string;
  /** Only for test data: live credentials are refused before anything is sent. */
  readonly testOnly?: boolean;
  /** Gives an exit code when it is not 0. */
  run(given: Given, session: Session): Promise<unknown>;
}

/** A command as citty knows it, with what the strict reading of the command line needs. */
export interface Command extends CommandDef {
  readonly leaf?: Leaf;
  readonly summary: string;
}

export type Commands = Record<string, () => Promise<Command> | Command>;

/** A command that does something. It may have others below it too. */
export function command(leaf: Leaf, below?: Commands): Command {
  const made = defineCommand({
    meta: { description: leaf.summary },
    subCommands: (below ?? {}) as SubCommandsDef,
    // citty runs it; what stood on the command line was read before, strictly.
    run: ({ data }) => leaf.run(data.given as Given, data.session as Session),
  });
  return { ...made, leaf, summary: leaf.summary };
}

/** A command that only holds others. */
export function group(summary: string, below: Commands): Command {
  return { ...defineCommand({ meta: { description: summary }, subCommands: below as SubCommandsDef }), summary };
}
