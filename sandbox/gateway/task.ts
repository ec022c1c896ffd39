import type { SendAgain } from "../call-again.ts";
import type { OperationId } from "../contract/operations.gen.ts";
import type { ReceivedFile } from "../files/received-file.ts";
import type { Effects } from "../log/log-extras.ts";
import type { Span } from "../observe/tracer.ts";
import type { Actor, Membership, Person, Services } from "../operation.ts";
import type { WorkspaceTime } from "../time/workspace-time.ts";
import type { Incoming } from "./exchange.ts";

/** One call on its way to its handler. */
export interface Task {
  readonly id: OperationId;
  readonly requestId: string;
  readonly incoming: Incoming;
  readonly parameters: Record<string, string>;
  readonly path: string;
  readonly rawQuery: string;
  readonly actor: Actor | null;
  readonly time: WorkspaceTime | null;
  /** Who is signed in, and where, when the call comes from the portal. */
  readonly person: Person | null;
  readonly membership: Membership | null;
  readonly realNow: number;
  readonly span: Span | null;
  readonly services: Services;
  readonly sendAgain: SendAgain | null;
  /** Filled in on the way, for the request log. */
  requestBody: string | null;
  idempotencyKey: string | null;
  /** A file that came with the call, and that goes again unless the call takes effect. */
  upload: ReceivedFile | null;
  effects: Effects | null;
}
