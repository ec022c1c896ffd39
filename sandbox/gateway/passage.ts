import type { Operation } from "../contract/operations.gen.ts";
import type { Sandbox } from "../sandbox.ts";
import type { Caller } from "./caller.ts";
import type { Incoming, Outgoing } from "./exchange.ts";
import type { Policy } from "./rate-limit.ts";
import type { Task } from "./task.ts";

/** What is known of a call so far. Whatever happens, the answer is made from this. */
export interface Passage {
  readonly sandbox: Sandbox;
  readonly incoming: Incoming;
  readonly requestId: string;
  readonly realNow: number;
  readonly startedAt: number;
  readonly path: string;
  readonly rawQuery: string;
  readonly headers: Record<string, string>;
  /** What the path and the verb ask for; null when there is no such thing. */
  operation: Operation | null;
  caller: Caller | null;
  policy: Policy | null;
  admitted: boolean;
  task: Task | null;
  /** The fault that a caller asked for, and how far the answer gets because of it. */
  fault: string | null;
  cut: Outgoing["cut"];
}
