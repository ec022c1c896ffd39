import { homedir, hostname } from "node:os";
import { realWorld } from "../../typescript/src/world.ts";
import { interrupted } from "./stop.ts";

/** Where text goes. */
export interface Out {
  write(text: string): void;
  /** Whether a person reads it. */
  readonly isTerminal: boolean;
  readonly columns: number;
}

/** All that the program knows of the machine it runs on. Tests hand in one of their own. */
export interface Machine {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: string;
  readonly home: string;
  readonly hostname: string;
  readonly folder: string;
  readonly out: Out;
  readonly err: Out;
  /** Whether a person types. */
  readonly asks: boolean;
  /** All of the standard input. Ctrl+C ends the wait for it. */
  readInput(): Promise<string>;
  /** A line that a person types, without showing it. */
  askSecret(question: string): Promise<string>;
  readonly fetch: typeof fetch;
  now(): number;
  /** Ends early, and in silence, when the signal does. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
  /** Aborted when the person presses Ctrl+C. */
  readonly interrupted: AbortSignal;
}

/** This machine. */
export function thisMachine(): Machine {
  const stopping = new AbortController();
  for (const name of ["SIGINT", "SIGTERM"] as const) {
    process.on(name, () => {
      // Whoever presses it twice does not want to wait.
      if (stopping.signal.aborted) process.exit(130);
      stopping.abort();
    });
  }
  return {
    env: process.env,
    platform: process.platform,
    home: homedir(),
    hostname: hostname(),
    folder: process.cwd(),
    out: outOf(() => process.stdout),
    err: outOf(() => process.stderr),
    get asks() {
      return process.stdin.isTTY === true;
    },
    readInput: () => readInput(stopping.signal),
    askSecret,
    fetch: (...given) => fetch(...given),
    now: () => Date.now(),
    sleep: realWorld.sleep,
    interrupted: stopping.signal,
  };
}

/** A stream is opened when it is first asked for: each costs a moment of every start. */
function outOf(open: () => NodeJS.WriteStream): Out {
  let opened: NodeJS.WriteStream | undefined;
  const stream = (): NodeJS.WriteStream => {
    opened ??= open().on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
      // A reader that had enough, such as head, is no error. Where nobody reads of an error, it is one all the same.
      if (opened === process.stdout) process.exit(0);
    });
    return opened;
  };
  return {
    write: (text) => void stream().write(text),
    get isTerminal() {
      return stream().isTTY === true;
    },
    get columns() {
      return stream().columns || 80;
    },
  };
}

async function readInput(signal: AbortSignal): Promise<string> {
  const { stdin } = process;
  const stop = () => stdin.destroy(interrupted());
  signal.addEventListener("abort", stop);
  const parts: Buffer[] = [];
  for await (const part of stdin) parts.push(part as Buffer);
  signal.removeEventListener("abort", stop);
  // PowerShell puts a byte order mark in front, which this takes off.
  return new TextDecoder().decode(Buffer.concat(parts));
}

async function askSecret(question: string): Promise<string> {
  const { stdin, stderr } = process;
  stderr.write(question);
  stdin.setRawMode(true);
  stdin.resume();
  let typed = "";
  try {
    for await (const part of stdin) {
      for (const letter of String(part)) {
        if (letter === "\r" || letter === "\n") return typed;
        if (letter === "\u0003") process.exit(130);
        typed = letter === "\u007f" || letter === "\b" ? typed.slice(0, -1) : typed + letter;
      }
    }
    return typed;
  } finally {
    stdin.setRawMode(false);
    stdin.pause();
    stderr.write("\n");
  }
}
