import { type Command, type Commands, command, group } from "./command.ts";
import { api } from "./commands/api.ts";
import { clockAdvance, clockNow, clockSet } from "./commands/clock.ts";
import { completionOf } from "./commands/completion.ts";
import { docsSearch } from "./commands/docs-search.ts";
import { doctor } from "./commands/doctor.ts";
import { eventsResend } from "./commands/events-resend.ts";
import { init } from "./commands/init.ts";
import { listen } from "./commands/listen.ts";
import { login } from "./commands/login.ts";
import { logout } from "./commands/logout.ts";
import { logsTail } from "./commands/logs.ts";
import { operationCommand } from "./commands/operation.ts";
import { profiles } from "./commands/profiles.ts";
import { sandboxCreate, sandboxPlan, sandboxSeed, sandboxSnapshot } from "./commands/sandbox.ts";
import { trigger } from "./commands/trigger.ts";
import { whoami } from "./commands/whoami.ts";
import { type OperationCommand, operationCommands } from "./operations.ts";

/** What is written by hand, by its words. Each is loaded when it is asked for. */
const own: Readonly<Record<string, Command>> = {
  login: login,
  logout: logout,
  whoami: whoami,
  profiles: profiles,
  init: init,
  doctor: doctor,
  listen: listen,
  trigger: trigger,
  "clock now": clockNow,
  "clock advance": clockAdvance,
  "clock set": clockSet,
  "sandbox create": sandboxCreate,
  "sandbox seed": sandboxSeed,
  "sandbox snapshot": sandboxSnapshot,
  "sandbox plan": sandboxPlan,
  "logs tail": logsTail,
  "events resend": eventsResend,
  api: api,
  "docs search": docsSearch,
  completion: completionOf(root),
};

/** What a first word stands for, in the order of the help. */
export const parts: Readonly<Record<string, string>> = {
  login: "Sign in: paste a key, or use your browser",
  logout: "Forget the key of a profile",
  whoami: "Who calls, and what they may do",
  profiles: "The ways in that are kept here",
  init: "Write .env and a route handler",
  doctor: "Find out why something does not work",
  listen: "Forward webhooks to this machine",
  trigger: "Make an event happen",
  clock: "The clock of the test workspace",
  sandbox: "A test workspace, and its controls",
  logs: "Calls as they are answered",
  events: "What happened, and sending it again",
  api: "Any call, raw",
  docs: "Find a page of the docs",
  completion: "A script that completes commands in your shell",
  posts: "Posts",
  media: "Files",
  analytics: "Exports of numbers",
  channels: "Channels, and what they take",
  me: "The caller",
  usage: "Calls of the last days",
  inbox: "Threads and their messages",
  matrix: "Matrices and their runs",
  webhooks: "Webhooks and their deliveries",
  voice: "How the workspace writes",
};

interface Tree {
  readonly children: Map<string, Tree>;
  own?: Command;
  operation?: OperationCommand;
}

/** Every command, as a tree. Nothing but the tree itself is loaded. */
export function root(): Command {
  const tree: Tree = { children: new Map() };
  for (const [words, command] of Object.entries(own)) nodeAt(tree, words.split(" ")).own = command;
  for (const operation of operationCommands()) nodeAt(tree, operation.words).operation = operation;
  const below = commandsOf(tree);
  const names = Object.keys(parts);
  const sorted = Object.fromEntries(
    Object.entries(below).sort(([a], [b]) => (names.indexOf(a) + 1 || 99) - (names.indexOf(b) + 1 || 99)),
  );
  return group("Aloha on your machine", sorted);
}

function nodeAt(tree: Tree, words: readonly string[]): Tree {
  let node = tree;
  for (const word of words) {
    const next: Tree = node.children.get(word) ?? { children: new Map() };
    node.children.set(word, next);
    node = next;
  }
  return node;
}

function commandsOf(tree: Tree, path: readonly string[] = []): Commands {
  return Object.fromEntries([...tree.children].map(([name, node]) => [name, () => commandAt(node, [...path, name])]));
}

function commandAt(node: Tree, path: readonly string[]): Command {
  const below = node.children.size > 0 ? commandsOf(node, path) : undefined;
  const made = node.own ?? (node.operation && operationCommand(node.operation));
  if (!made?.leaf) return group((path.length === 1 && parts[path[0] as string]) || path.join(" "), below ?? {});
  return below ? command(made.leaf, below) : made;
}
