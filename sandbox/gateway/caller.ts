import type { ApiError } from "../errors.ts";
import type { FoundKey } from "../keys/find-key.ts";
import type { FoundToken } from "../oauth/find-token.ts";
import type { Actor, Membership, Person } from "../operation.ts";
import type { WorkspaceTime } from "../time/workspace-time.ts";

/** A key that may be used now. */
export interface KeyCaller {
  readonly kind: "key";
  readonly actor: Actor;
  readonly time: WorkspaceTime;
  readonly key: FoundKey;
}

/** An app with an access token that works now. */
export interface AppCaller {
  readonly kind: "app";
  readonly actor: Actor;
  readonly time: WorkspaceTime;
  readonly token: FoundToken;
}

/** Somebody signed in. */
export interface PersonCaller {
  readonly kind: "person";
  readonly person: Person;
  /** Null when the person is not in the workspace that the call is about. */
  readonly membership: Membership | null;
  /** Which data the call is about; for the portal's own operations it only says in whose log they stand. */
  readonly livemode: boolean;
}

/** Nobody in particular, with a signed link to one thing. */
export interface LinkCaller {
  readonly kind: "link";
  readonly actor: Actor;
  readonly time: WorkspaceTime;
}

/** Who calls, or the reason why nobody may. The reason is thrown only after the limiter spoke. */
export type Caller =
  | KeyCaller
  | AppCaller
  | PersonCaller
  | LinkCaller
  | { readonly kind: "refused"; readonly reason: ApiError; readonly key: FoundKey | null };

export function refused(reason: ApiError, key: FoundKey | null = null): Caller {
  return { kind: "refused", reason, key };
}
