import { scratchFolder } from "../../../../tests/support/scratch-folder.ts";
import type { Machine, Out } from "../../src/machine.ts";
import { run } from "../../src/run.ts";

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** What was sent. */
  readonly sent: readonly Sent[];
}

export interface Sent {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body: string;
  readonly signal: AbortSignal | null | undefined;
}

interface Settings {
  readonly env?: Readonly<Record<string, string>>;
  readonly terminal?: boolean;
  readonly input?: string;
  readonly home?: string;
  readonly columns?: number;
  readonly answer?: (sent: Sent) => Response | Promise<Response>;
  /** When the person presses Ctrl+C. */
  readonly interrupted?: AbortSignal;
}

/** A good test key, which no server knows. */
export const testKey = "alo_test_000000000000000000000000000000003egnQ5";

/** Runs a command line in this process, on a machine of its own, and gives what it did. */
export async function aloha(line: readonly string[], settings: Settings = {}): Promise<Ran> {
  const { machine, seen } = fakeMachine(settings);
  const code = await run(line, machine);
  return { code, ...seen };
}

export const newHome = (): string => scratchFolder("home");

export function fakeMachine(settings: Settings): {
  machine: Machine;
  seen: { out: string; err: string; sent: Sent[] };
} {
  const { env = {}, terminal = false, input = "", columns = 80 } = settings;
  const home = settings.home ?? newHome();
  const seen = { out: "", err: "", sent: [] as Sent[] };
  const screen = (name: "out" | "err"): Out => ({
    isTerminal: terminal,
    columns,
    write: (text) => {
      seen[name] += text;
    },
  });
  const machine: Machine = {
    env,
    platform: "linux",
    home,
    hostname: "mara-laptop",
    folder: home,
    out: screen("out"),
    err: screen("err"),
    asks: terminal,
    readInput: async () => input,
    askSecret: async () => input,
    fetch: async (address, init) => {
      const { method = "GET", headers, body, signal } = init ?? {};
      const sent = { method, url: String(address), headers: new Headers(headers), body: String(body ?? ""), signal };
      seen.sent.push(sent);
      if (!settings.answer) throw Object.assign(new TypeError("fetch failed"), { cause: { code: "ECONNREFUSED" } });
      return settings.answer(sent);
    },
    now: () => Date.parse("2026-04-15T09:00:00Z"),
    sleep: async () => undefined,
    interrupted: settings.interrupted ?? new AbortController().signal,
  };
  return { machine, seen };
}

/** An answer of the API. */
export const json = (value: unknown, status = 200, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(value), { status, headers: { "content-type": "application/json", ...headers } });
