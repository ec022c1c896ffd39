import type { Schema } from "#sandbox/contract/types.ts";
import { countWords } from "../../../ui/count-words.ts";
import { type OldUse, oldUse } from "../old-use.ts";

export type App = Schema<"App">;
export type AppSecret = Schema<"AppSecret">;
export type AppKind = App["kind"];

/** Each kind in one plain sentence. */
export const kinds: Readonly<Record<AppKind, { readonly name: string; readonly meaning: string }>> = {
  server: { name: "Server app", meaning: "It runs on a server of yours, where a client secret can be kept." },
  browser: { name: "Browser app", meaning: "It runs in a page that anybody can read, so it has no secret." },
  native: { name: "Native app or CLI", meaning: "It runs on somebody's own machine, so it has no secret." },
};

/** "alo_ocs_…3f9K": what recognises a client secret and opens nothing. */
export function shortSecret(hint: string): string {
  return `alo_ocs_…${hint}`;
}

/** "Server app, client_secret_basic, 2 redirect URIs". */
export function kindLine({ kind, authMethod, redirectUris }: App): string {
  const proof = authMethod === "none" ? "no secret" : authMethod;
  const addresses = redirectUris.length === 1 ? "1 redirect URI" : `${redirectUris.length} redirect URIs`;
  return `${kinds[kind].name}, ${proof}, ${addresses}`;
}

/** "38 connections stop", "One connection stops". */
export function stopWords(count: number): string {
  return `${countWords(count, "connection")} ${count === 1 ? "stops" : "stop"}`;
}

/** Old client secrets that still work for a while. */
export function oldSecretsOf(app: App): readonly AppSecret[] {
  return app.secrets.filter(({ state }) => state === "ending");
}

/** When the secret after this one came: that is when this one began to end. */
export function replacedAt(app: App, { generation }: AppSecret): number | undefined {
  const next = app.secrets.find((one) => one.generation === generation + 1);
  return next === undefined ? undefined : Date.parse(next.createdAt);
}

/** Whether somebody still sends an old client secret. */
export function oldSecretUse(app: App, secret: AppSecret): OldUse {
  return oldUse(secret.lastUsedAt, replacedAt(app, secret));
}
