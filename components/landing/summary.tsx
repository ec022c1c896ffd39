"use client";

import type { Schema } from "#sandbox/contract/types.ts";
import { Eyebrow } from "../ui/eyebrow.tsx";
import { Pill } from "../ui/pill.tsx";
import { count, dayAndTime } from "./words.ts";

/** The answer in plain English, below the request. */
export function Summary({ post }: { post: Schema<"Post"> | null }) {
  if (!post) return null;
  const card = post.deliveries.find((delivery) => delivery.card)?.card;
  const waits = post.scheduledAt
    ? `${post.deliveries.length === 1 ? "It waits" : "They wait"} for ${dayAndTime(post.scheduledAt)} UTC.`
    : "It is a draft.";
  return (
    <div className="flex gap-6 border-t border-code-line px-5 py-6 sm:px-6">
      <div className="min-w-0 grow">
        <Eyebrow className="text-code-comment">The answer, in plain English</Eyebrow>
        <p className="mt-3 font-display text-h3 leading-[1.25]">
          One post, {count(post.deliveries.length, "channel")}.<br />
          {waits}
        </p>
        {post.warnings.map((warning) => (
          <p key={`${warning.channel}${warning.code}`} className="mt-4 text-small text-code-punctuation">
            <span className="mb-2 flex flex-wrap items-center gap-x-3 gap-y-1">
              <Pill tone="heed">Warning</Pill>
              <code className="text-code-string">{warning.code}</code>
            </span>
            {warning.message}
          </p>
        ))}
      </div>
      {card ? (
        <figure className="w-28 flex-none sm:w-36">
          {/* The card comes from the API of this very server: no optimiser in between. */}
          {/* biome-ignore lint/performance/noImgElement: the picture is drawn to size already. */}
          <img
            src={new URL(card.url).pathname}
            alt={card.alt}
            width={card.width}
            height={card.height}
            className="h-auto w-full rounded-md"
          />
          <figcaption className="mt-2 text-fine text-code-comment">
            The card, {card.width} × {card.height}
          </figcaption>
        </figure>
      ) : null}
    </div>
  );
}
