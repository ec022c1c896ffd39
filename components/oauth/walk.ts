import type { OneTimeValues } from "./pkce.ts";

/** The app that walks: what its registration says. */
export interface Partner {
  readonly clientId: string;
  readonly name: string;
  readonly scopes: readonly string[];
  /** The path of its redirect URI. */
  readonly returnPath: string;
}

/** The requests of the walk, in their order. The last but one is a choice of two. */
export type Errand = "discover" | "exchange" | "me" | "post" | "refresh" | "replay" | "revoke" | "refused";

/** An answer as the walk keeps it: the headers that matter, and the body. */
export interface Told {
  readonly status: number;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: unknown;
  readonly durationMs: number;
}

/** What the browser brought back from the consent page. */
export interface Came {
  readonly words: Readonly<Record<string, string>>;
  readonly at: number;
}

export interface Tokens {
  readonly access: string;
  readonly refresh: string;
  /** The refresh token of before; null until the first refresh. */
  readonly spent: string | null;
}

/** How far somebody is. Plain JSON, because it has to survive the way to the consent page. */
export interface Walk {
  readonly issuer: string | null;
  readonly values: OneTimeValues | null;
  readonly came: Came | null;
  readonly tokens: Tokens | null;
  readonly told: Partial<Readonly<Record<Errand, Told>>>;
}

export const notBegun: Walk = { issuer: null, values: null, came: null, tokens: null, told: {} };

/** What an answer changes beside being kept: the address of the server, or the tokens in hand. */
export function withAnswer(walk: Walk, errand: Errand, told: Told): Walk {
  const next = { ...walk, told: { ...walk.told, [errand]: told } };
  if (told.status !== 200) return next;
  const body = told.body as Readonly<Record<string, string>>;
  if (errand === "discover") return { ...next, issuer: body.issuer ?? null };
  if (errand !== "exchange" && errand !== "refresh") return next;
  const spent = errand === "refresh" ? (walk.tokens?.refresh ?? null) : null;
  return { ...next, tokens: { access: body.access_token ?? "", refresh: body.refresh_token ?? "", spent } };
}

/** New values for a new request for consent. What came of an earlier one is put away. */
export function asksAnew({ issuer, told: { discover } }: Walk, values: OneTimeValues): Walk {
  return { ...notBegun, issuer, values, told: discover ? { discover } : {} };
}
