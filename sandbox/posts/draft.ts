import type { ChannelSlug } from "../contract/facts.gen.ts";
import type { Schema } from "../contract/types.ts";

/** What a caller asked for, after the contract was satisfied: one shape for create, update and validate. */
export interface PostInput {
  readonly content: string;
  readonly channels: readonly string[];
  readonly scheduledAt: string | null;
  readonly publishNow: boolean;
  readonly media: readonly MediaUse[];
  readonly overrides: Readonly<Record<string, ChannelOverride>>;
  readonly outcomes: Readonly<Record<string, Outcome>>;
}

export type MediaUse = Schema<"PostMediaUse">;
/** A use as a post keeps it: whatever was named by its address has an id by then. */
export type StoredUse = Schema<"PostMedia">;
/** What a channel answers in test mode, forced or by default. */
export type Outcome = Schema<"ForcedOutcome">;
export type ChannelOverride = Schema<"ChannelOverride">;

/** One delivery as it will be stored. */
export interface PlannedDelivery {
  readonly channel: ChannelSlug;
  readonly content: string;
  readonly scheduledAt: number | null;
  readonly outcome: Outcome;
  /** What tells each of its files from others: what makes two posts the same is not the words alone. */
  readonly files: readonly string[];
  readonly cardSize: { readonly width: number; readonly height: number } | null;
}

export type Warning = Schema<"PostWarning">;
