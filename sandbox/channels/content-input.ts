import type { ChannelSlug, Counter, FieldCode } from "../contract/facts.gen.ts";

/** What is known of a file that a post uses. */
export interface MediaFacts {
  readonly kind: "image" | "video" | "document";
  readonly bytes: number;
  readonly width: number | null;
  readonly height: number | null;
  readonly durationMs: number | null;
}

export interface ContentInput {
  readonly channel: ChannelSlug;
  readonly content: string;
  readonly thread?: readonly string[];
  readonly title?: string;
  readonly link?: string;
  readonly firstComment?: string;
  readonly card?: boolean;
  readonly media: readonly MediaFacts[];
  /** How many files it names besides of which nothing is known, or not yet. */
  readonly unseen: number;
  readonly board?: string;
  readonly subreddit?: string;
  readonly visibility?: string;
  readonly contentWarning?: string;
  readonly livemode: boolean;
  /** Whether the words can be typeset as a picture, and if not, why. */
  readonly cardable: { readonly ok: true } | { readonly ok: false; readonly reason: string };
}

export interface ContentProblem {
  readonly code: FieldCode;
  readonly field: string;
  readonly detail: string;
  readonly limit?: number;
  readonly actual?: number;
  readonly counter?: Counter;
}

export function isBlank(text: string | undefined): boolean {
  return text === undefined || text.trim() === "";
}
