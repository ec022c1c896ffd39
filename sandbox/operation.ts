import type { EventName } from "./contract/facts.gen.ts";
import type { OperationId } from "./contract/operations.gen.ts";
import type { AnswerOf, BodyOf, PathOf, QueryOf, Schema } from "./contract/types.ts";
import type { TargetRules } from "./egress/target.ts";
import type { LiveBus } from "./live-bus.ts";
import type { MasterKey } from "./secrets.ts";
import type { Engine, Transaction } from "./store/engine.ts";
import type { Store } from "./store/store.ts";
import type { Clock } from "./time/clock.ts";
import type { JobHost } from "./time/run-job.ts";
import type { WorkspaceTime } from "./time/workspace-time.ts";

/** Who calls, as the gateway found out before anything else happened. */
export interface Actor {
  readonly keyId: string;
  readonly keyName: string;
  readonly keyHint: string;
  readonly generation: number;
  readonly scopes: readonly string[];
  readonly livemode: boolean;
  /** When this very secret stops working; null when no end is known. */
  readonly endsAt: number | null;
  readonly workspace: Workspace;
}

export interface Workspace {
  readonly id: string;
  readonly name: string;
  readonly plan: "free" | "working_team" | "agency";
  readonly timeZone: string;
  readonly seedNumber: number;
  readonly frozenAt: number | null;
  readonly claimedAt: number | null;
  readonly lastUsedAt: number;
}

/** What lives as long as the process. */
export interface Services {
  readonly engine: Engine;
  readonly clock: Clock;
  readonly jobs: JobHost;
  readonly settings: { readonly publicUrl: string; readonly apiUrl: string };
  /** Makes the first key of a new test workspace. */
  readonly makeFirstKey: (at: {
    readonly session: Transaction;
    readonly workspaceId: string;
    readonly now: number;
    readonly address: string;
  }) => Promise<{ id: string; name: string; secret: string; hint: string; scopes: readonly string[] }>;
  /** Fills a new test workspace, in the transaction that makes it. */
  readonly plantSeed: (
    seed: "empty" | "starter",
    at: {
      readonly session: Transaction;
      readonly workspaceId: string;
      readonly now: number;
      readonly requestId: string;
    },
  ) => Promise<void>;
  /** What the limiter would answer a caller now, without counting a call. */
  readonly rateLimitOf: (actor: Actor) => { policy: string; limit: number; remaining: number; resetAt: number };
  /** What encrypts secrets that are shown again on demand. */
  readonly masterKeys: readonly MasterKey[];
  /** Where outgoing requests may go. */
  readonly targets: TargetRules;
  /** True when a host has an address that may be reached, false when it has a closed one, null when it has none. */
  readonly reaches: (host: string) => Promise<boolean | null>;
  readonly bus: LiveBus;
  /** Something that one slice keeps for the life of the process. */
  readonly own: <T>(key: ServiceKey<T>) => T;
  /** Makes an event happen by really doing what it tells of. */
  readonly trigger: (
    call: Call<"triggerEvent">,
    event: EventName,
    data: NonNullable<BodyOf<"triggerEvent">["data"]>,
  ) => Promise<Pick<Schema<"EventTrigger">, "eventIds"> & Partial<Omit<Schema<"EventTrigger">, "eventIds">>>;
  /** Puts secrets back into a kept answer that holds placeholders for them. */
  readonly refillSecrets: (session: Transaction, workspaceId: string, body: string) => Promise<string>;
}

/** Names a service of one slice, so that no other slice has to know its type. */
export interface ServiceKey<T> {
  readonly name: string;
  /** Never set: it carries the type. */
  readonly type?: T;
}

/** An answer that goes on: each text is sent as it comes, until the caller leaves. */
export type EventStream = (left: AbortSignal) => AsyncIterable<string>;

/** What a handler gets: the input, typed by the contract, and the world as this caller may see it. */
export interface Call<Id extends OperationId> {
  readonly requestId: string;
  readonly actor: Actor;
  readonly store: Store;
  readonly time: WorkspaceTime;
  readonly path: PathOf<Id>;
  readonly query: QueryOf<Id>;
  readonly body: BodyOf<Id>;
  /** Makes the id of a new thing. In test mode the workspace's seed decides it. */
  readonly newId: (prefix: string) => string;
  readonly services: Services;
  /** Where a stream that broke shall go on. */
  readonly lastEventId: string | null;
  /** What the handler's own `prepare` found out before the transaction began. */
  readonly prepared: unknown;
}

/** A call that needs no credential. It sees the database itself, and nobody's rows by default. */
export interface PublicCall<Id extends OperationId> {
  readonly requestId: string;
  readonly address: string;
  readonly session: Transaction;
  readonly now: number;
  readonly body: BodyOf<Id>;
  readonly services: Services;
}

export type Answered<Id extends OperationId> = AnswerOf<Id> & { readonly stream?: EventStream };

export interface Handler<Id extends OperationId> {
  (call: Call<Id>): Promise<Answered<Id>>;
  /** Asks the world outside before the transaction begins: nobody may wait for a name server inside one. */
  readonly prepare?: (ahead: Ahead<Id>) => Promise<unknown>;
}

/** What is known of a call before its transaction. */
export type Ahead<Id extends OperationId> = Pick<Call<Id>, "actor" | "path" | "query" | "body" | "services">;

export type PublicHandler<Id extends OperationId> = (call: PublicCall<Id>) => Promise<AnswerOf<Id>>;
