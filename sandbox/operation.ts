import type { SendAgain } from "./call-again.ts";
import type { EventName, Plan, Role, SeedName } from "./contract/facts.gen.ts";
import type {
  KeyOperationId,
  MemberOperationId,
  OperationId,
  PersonOperationId,
  PortalOperationId,
  PublicOperationId,
  VisitorOperationId,
} from "./contract/operations.gen.ts";
import type { AnswerOf, BodyOf, PathOf, QueryOf, Schema } from "./contract/types.ts";
import type { TargetRules } from "./egress/target.ts";
import type { FieldProblem } from "./errors.ts";
import type { FileRoom } from "./files/file-room.ts";
import type { AdmitFile } from "./files/receive-form.ts";
import type { Standing } from "./limits/limiter.ts";
import type { LiveBus } from "./live-bus.ts";
import type { MasterKey } from "./secrets.ts";
import type { Engine, Transaction } from "./store/engine.ts";
import type { Store } from "./store/store.ts";
import type { Clock } from "./time/clock.ts";
import type { JobHost } from "./time/run-job.ts";
import type { ClockColumns, WorkspaceTime } from "./time/workspace-time.ts";

/** Who calls, as the gateway found out before anything else happened: a key, a person or an app. */
export interface Actor {
  readonly key: ActorKey | null;
  readonly person: { readonly id: string; readonly role: Role; readonly sessionId: string } | null;
  /** An app that acts for somebody, by an access token. */
  readonly app: {
    readonly id: string;
    readonly name: string;
    readonly connectionId: string;
    readonly userId: string;
    /** Whether its access token still allows what it allowed when the call came. */
    stillWorks(services: Pick<Services, "engine" | "clock">): Promise<boolean>;
  } | null;
  readonly scopes: readonly string[];
  readonly livemode: boolean;
  readonly workspace: Workspace;
}

export interface ActorKey {
  readonly id: string;
  readonly name: string;
  readonly hint: string;
  readonly generation: number;
  /** When this very secret stops working; null when no end is known. */
  readonly endsAt: number | null;
}

export interface Workspace {
  readonly id: string;
  readonly name: string;
  readonly plan: Plan;
  readonly timeZone: string;
  readonly createdAt: number;
  readonly seedNumber: number;
  readonly frozenAt: number | null;
  readonly claimedAt: number | null;
  readonly lastUsedAt: number;
}

/** Somebody who is signed in, with an account or as a visitor. */
export interface Person {
  readonly id: string;
  readonly sessionId: string;
  readonly name: string;
  /** Null for a visitor: nobody reads mail there. */
  readonly email: string | null;
  readonly emailVerified: boolean;
  readonly anonymous: boolean;
  /** The workspace that the session works in, as far as it knows. */
  readonly workspaceId: string | null;
  readonly signedInAt: number;
  readonly expiresAt: number;
}

/** A person in one workspace. */
export interface Membership {
  readonly id: string;
  readonly role: Role;
  /** With its own plan. */
  readonly workspace: Workspace;
  /** The plan that test mode has. */
  readonly testPlan: Plan;
  readonly clock: ClockColumns;
}

/** The browser of a call from the portal. */
export interface Browser {
  readonly address: string;
  readonly userAgent: string | null;
  readonly cookie: string | null;
}

/** What operations may ask of signing in. */
export interface SignInDoor {
  /** The person whose session a Cookie header bears. */
  whoIs(cookie: string | null): Promise<Person | null>;
  /** Makes a visitor and a session. */
  enterAnonymously(browser: Browser): Promise<{ userId: string; sessionId: string; cookies: readonly string[] }>;
  /** Gives a session that is used its full length again; the cookie says so. */
  prolong(browser: Browser): Promise<readonly string[]>;
}

/** What lives as long as the process. */
export interface Services {
  readonly engine: Engine;
  readonly clock: Clock;
  readonly jobs: JobHost;
  readonly settings: { readonly publicUrl: string; readonly apiUrl: string; readonly portalAdmins: readonly string[] };
  readonly signIn: SignInDoor;
  /** Makes the first key of a new test workspace. */
  readonly makeFirstKey: (at: {
    readonly session: Transaction;
    readonly workspaceId: string;
    readonly now: number;
    readonly address: string;
  }) => Promise<{ id: string; name: string; secret: string; hint: string; scopes: readonly string[] }>;
  /** Adds a secret to the docs key of a workspace, with the scopes that a role has. */
  readonly addDocsSecret: (at: {
    readonly session: Transaction;
    readonly workspaceId: string;
    readonly now: number;
    readonly address: string;
    readonly userId: string;
    readonly role: Role;
  }) => Promise<Schema<"DocsKey">>;
  /** Ends the docs-key secrets of a member whose role changed, or who left. */
  readonly endDocsSecrets: (
    session: Transaction,
    place: { readonly workspaceId: string; readonly userId: string; readonly now: number },
  ) => Promise<void>;
  /** Ends what apps may do for a member who leaves. */
  readonly endConnections: (
    session: Transaction,
    place: { readonly workspaceId: string; readonly userId: string; readonly now: number },
  ) => Promise<void>;
  /** Fills a test workspace that is new, or new again, in the transaction that makes it so. */
  readonly plantSeed: (
    seed: SeedName,
    at: {
      readonly session: Transaction;
      readonly workspaceId: string;
      readonly now: number;
      readonly requestId: string;
      readonly seedNumber: number;
      readonly epoch: number;
    },
  ) => Promise<void>;
  /** What the limiter would answer a caller now, without counting a call. */
  readonly rateLimitOf: (actor: Actor) => Standing | Promise<Standing>;
  /** What encrypts secrets that are shown again on demand. */
  readonly masterKeys: readonly MasterKey[];
  /** Where outgoing requests may go. */
  readonly targets: TargetRules;
  /** True when a host has an address that may be reached, false when it has a closed one, null when it has none. */
  readonly reaches: (host: string) => Promise<boolean | null>;
  readonly bus: LiveBus;
  /** Where uploaded files lie. */
  readonly files: FileRoom;
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

/** An answer that is a file, kept in pieces. */
export interface FileAnswer {
  readonly type: string;
  /** What it is saved as. */
  readonly name: string;
  readonly bytes: number;
  /** Names these very bytes. */
  readonly tag: string;
  readonly pieces: FileStream;
}

/** The pieces of a file, each read when the one before was taken. */
export type FileStream = (left: AbortSignal) => AsyncIterable<Uint8Array>;

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
  /** Whether the caller takes an answer of this media type. */
  readonly accept: (type: string) => boolean;
  /** What the handler's own `prepare` found out before the transaction began. */
  readonly prepared: unknown;
  /** Sends a call with the credential of this one, and gives its id. Null where no road for it was laid. */
  readonly sendAgain: SendAgain | null;
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

/** A call from the portal. A read gets a session that cannot write. */
export interface PortalCall<Id extends PortalOperationId> extends PublicCall<Id> {
  readonly browser: Browser;
  readonly path: PathOf<Id>;
  readonly query: QueryOf<Id>;
  readonly person: Person | null;
  readonly membership: Membership | null;
}

/** A call by somebody who is signed in. */
export interface PersonCall<Id extends PortalOperationId> extends PortalCall<Id> {
  readonly person: Person;
}

/** A call by a member whose role allows it. */
export interface MemberCall<Id extends PortalOperationId> extends PersonCall<Id> {
  readonly membership: Membership;
}

export type Answered<Id extends OperationId> = AnswerOf<Id> & {
  readonly stream?: EventStream;
  readonly file?: FileAnswer;
  /** Values of Set-Cookie. */
  readonly cookies?: readonly string[];
};

export interface Handler<Id extends OperationId> {
  (call: Call<Id>): Promise<Answered<Id>>;
  /** Asks the world outside before the transaction begins: nobody may wait for a name server inside one. */
  readonly prepare?: (ahead: Ahead<Id>) => Promise<unknown>;
  /** What is wrong with the fields that the contract let pass, when it refused others: people hear of all at once. */
  readonly alsoWrong?: (ahead: Sound<Id>) => Promise<FieldProblem[]>;
  /** For an operation that takes a file: looks at its first bytes, and says how large it may be. */
  readonly admitFile?: AdmitFile;
}

/** What is known of a call before its transaction. */
export type Ahead<Id extends OperationId> = Pick<Call<Id>, "actor" | "path" | "query" | "body" | "services">;

/** The same for a body of which some fields were refused and left out. */
export type Sound<Id extends OperationId> = Omit<Ahead<Id>, "body"> & { readonly body: Partial<Ahead<Id>["body"]> };

export type PublicHandler<Id extends OperationId> = (call: PublicCall<Id>) => Promise<AnswerOf<Id>>;
export type VisitorHandler<Id extends VisitorOperationId> = (call: PortalCall<Id>) => Promise<Answered<Id>>;
export type PersonHandler<Id extends PersonOperationId> = (call: PersonCall<Id>) => Promise<Answered<Id>>;
export interface MemberHandler<Id extends MemberOperationId> {
  (call: MemberCall<Id>): Promise<Answered<Id>>;
  /** As for a handler of the API. */
  readonly alsoWrong?: (ahead: MemberSound<Id>) => Promise<FieldProblem[]>;
}

/** What is known of a member's call whose body was refused in part. */
export type MemberSound<Id extends MemberOperationId> = Pick<MemberCall<Id>, "membership" | "path" | "services"> & {
  readonly body: Partial<MemberCall<Id>["body"]>;
};

/** The kind of handler that the contract asks for. */
export type HandlerOf<Id extends OperationId> = Id extends MemberOperationId
  ? MemberHandler<Id>
  : Id extends PersonOperationId
    ? PersonHandler<Id>
    : Id extends VisitorOperationId
      ? VisitorHandler<Id>
      : Id extends PublicOperationId
        ? PublicHandler<Id>
        : Id extends KeyOperationId
          ? Handler<Id>
          : never;
