"use client";

import { useEffect, useState } from "react";
import type { CountedChannel } from "../../channels/count-text.ts";
import { useConsoleFacts } from "../console-facts.tsx";

interface Measured {
  readonly slug: string;
  readonly length: number;
  readonly max: number;
}

/** How much of each channel's limit a text takes, counted as the API counts. The counters come with the first letter. */
export function TextMeters({ text, channels }: { text: string; channels: readonly string[] }) {
  const known = useConsoleFacts().channels;
  const [measured, setMeasured] = useState<readonly Measured[]>([]);
  const which = channels.join(" ");
  useEffect(() => {
    let left = false;
    const chosen = known.filter(({ slug }) => which.split(" ").includes(slug));
    const measure = async () => {
      const { countText } = await import("../../channels/count-text.ts");
      const counts = countText(text, chosen).channels;
      if (!left) setMeasured(chosen.map((channel, place) => tightest(channel, counts[place] ?? [])));
    };
    measure().catch(() => undefined);
    return () => {
      left = true;
    };
  }, [text, which, known]);
  if (measured.length === 0) return null;
  return (
    <ul
      aria-label="Length on each channel"
      className="mt-2 grid grid-cols-[repeat(auto-fill,minmax(6.5rem,1fr))] gap-x-3 gap-y-2"
    >
      {measured.map(({ slug, length, max }) => {
        const over = length > max;
        return (
          <li key={slug} className="min-w-0 text-fine leading-4 text-muted-text tabular-nums">
            <span className="block truncate">{slug}</span>
            <span>
              <span className={`font-medium ${over ? "text-danger" : "text-ink"}`}>{length.toLocaleString("en")}</span>{" "}
              / {max.toLocaleString("en")}
              {over ? <span className="sr-only">, too long</span> : null}
            </span>
            <svg width="100%" height="2" aria-hidden="true" className="mt-1 block">
              <rect width="100%" height="2" className="fill-border-strong" />
              <rect
                width={`${Math.min(100, (length / max) * 100)}%`}
                height="2"
                className={over ? "fill-danger" : "fill-ink"}
              />
            </svg>
          </li>
        );
      })}
    </ul>
  );
}

/** Of several limits of a channel, the one that is nearest to being reached. */
function tightest({ slug, text }: CountedChannel, lengths: readonly number[]): Measured {
  const all = text.map(({ max }, place) => ({ slug, length: lengths[place] ?? 0, max }));
  return all.reduce((most, one) => (one.length / one.max > most.length / most.max ? one : most));
}
