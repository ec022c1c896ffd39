import type { Schema } from "#sandbox/contract/types.ts";
import type { Tone } from "../../../ui/pill.tsx";

export type Connection = Schema<"Connection">;

/** Which data a connection reaches. */
export function dataOf({ livemode }: Connection): { readonly words: string; readonly tone: Tone } {
  return livemode ? { words: "live data", tone: "heed" } : { words: "test data", tone: "wait" };
}

/** Under a heading that counts apps: two people who let in the same one are two connections to it. */
export function appsIn(connections: readonly Connection[]): number {
  return new Set(connections.map(({ app }) => app.id)).size;
}

/** What was given, and is allowed no more by the role or the registration of the present. */
export function restingScopes({ scopes, grantedScopes }: Connection): readonly Schema<"Scope">[] {
  return grantedScopes.filter((scope) => !scopes.includes(scope));
}
