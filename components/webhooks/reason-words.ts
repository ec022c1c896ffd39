import type { SignatureReason } from "#sandbox/contract/facts.gen.ts";

/** What each reason means and what to do about it: the contract's words, handed in by the server. */
export type SignatureReasons = Readonly<Record<SignatureReason, { readonly meaning: string; readonly remedy: string }>>;
