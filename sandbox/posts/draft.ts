import type { ChannelSlug, Outcome } from "../contract/facts.gen.ts";
import type { Schema } from "../contract/types.ts";

/** What a caller asked for, after the contract was satisfied: one shape for create, update and validate. */
export interface PostInput {
  readonly content: string;
  readonly channels: readonly string[];
  readonly scheduledAt: string | null;
  readonly publishNow: boolean;
  readonly overrides: Readonly<Record<string, ChannelOverride>>;
  readonly outcomes: Readonly<Record<string, Outcome>>;
}

export type ChannelOverride = Schema<"ChannelOverride">;

/** One delivery as it will be stored. */
export interface PlannedDelivery {
  readonly channel: ChannelSlug;
  readonly content: string;
  readonly scheduledAt: number | null;
  readonly outcome: Outcome;
  readonly cardSize: { readonly width: number; readonly height: number } | null;
}

export type Warning = Schema<"PostWarning">;
