import { exitCodes } from "./exit-codes.ts";
import type { Machine } from "./machine.ts";
import { interrupted, Stop } from "./stop.ts";

export interface PlainAnswer {
  readonly ok: boolean;
  readonly status: number;
  readonly text: string;
  /** What the text says as JSON; null where it is none. */
  readonly told: unknown;
}

/** A call beside those of the SDK, such as to the sign-in. Ctrl+C ends it, unless another signal is given. */
export async function plainCall(
  machine: Pick<Machine, "fetch" | "interrupted">,
  address: string,
  init: RequestInit = {},
): Promise<PlainAnswer> {
  try {
    const response = await machine.fetch(address, { redirect: "manual", signal: machine.interrupted, ...init });
    const text = await response.text();
    return { ok: response.ok, status: response.status, text, told: jsonOf(text) };
  } catch (cause) {
    if (machine.interrupted.aborted) throw interrupted();
    throw new Stop(exitCodes.noAnswer, "no_answer", `No answer from ${new URL(address).host}.`, { cause });
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
