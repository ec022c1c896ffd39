"use client";

import { useId, useRef, useState } from "react";
import { Eyebrow } from "../ui/eyebrow.tsx";
import type { CountedChannel, TextCounts } from "./count-text.ts";
import { counterWords } from "./counter-words.ts";

type Count = (text: string, channels: readonly CountedChannel[]) => TextCounts;

interface TextCounterProps {
  readonly example: string;
  /** Of the example, counted when the page was made: the figure says something before any script runs. */
  readonly first: TextCounts;
  readonly channels: readonly CountedChannel[];
}

/** A box that counts what is typed into it, for each channel. The text stays in the page. */
export function TextCounter({ example, first, channels }: TextCounterProps) {
  const field = useId();
  const [text, setText] = useState(example);
  const [counts, setCounts] = useState(first);
  const [broken, setBroken] = useState(false);
  const count = useRef<Count>(undefined);
  const newest = useRef(example);
  // Only who types needs the counters.
  const change = async (next: string) => {
    setText(next);
    newest.current = next;
    try {
      count.current ??= (await import("./count-text.ts")).countText;
      setCounts(count.current(newest.current, channels));
      setBroken(false);
    } catch {
      setBroken(true);
    }
  };
  const over = channels.filter(({ text: limits }, place) =>
    limits.some(({ max }, at) => (counts.channels[place]?.[at] ?? 0) > max),
  ).length;
  return (
    <section
      aria-label="Count a text"
      className="rounded-card border border-border bg-elevated px-4 py-6 sm:px-7 sm:py-7"
    >
      <label htmlFor={field} className="no-js:hidden font-semibold">
        Your text
      </label>
      <p className="js:hidden font-semibold">An example</p>
      <textarea
        id={field}
        rows={4}
        value={text}
        spellCheck={false}
        onChange={(event) => void change(event.target.value)}
        className="mt-2 block w-full resize-y rounded-md border border-control bg-background px-4 py-3 text-base leading-[1.6]"
      />
      <p role="status" className={`mt-2 text-small ${over > 0 || broken ? "text-danger" : "text-muted-text"}`}>
        {statusWords(over, channels.length, broken)}
      </p>
      <dl className="mt-6 grid grid-cols-2 gap-x-6 gap-y-4 border-y border-border py-5 sm:grid-cols-4">
        {Object.entries(counts.counters).map(([counter, length]) => (
          <div key={counter}>
            <dt>
              <Eyebrow>{counter}</Eyebrow>
            </dt>
            <dd className="mt-1 font-display text-h2 leading-none lining-nums">{length.toLocaleString("en")}</dd>
          </div>
        ))}
      </dl>
      <ul className="mt-2 grid gap-x-10 sm:grid-cols-2">
        {channels.map((channel, place) => (
          <ChannelLine key={channel.slug} channel={channel} lengths={counts.channels[place] ?? []} />
        ))}
      </ul>
    </section>
  );
}

function ChannelLine({ channel, lengths }: { channel: CountedChannel; lengths: readonly number[] }) {
  return (
    <li className="border-b border-border py-2.5 text-note">
      {channel.text.map(({ counter, max }, at) => {
        const length = lengths[at] ?? 0;
        const share = Math.min(100, (length / max) * 100);
        return (
          <div key={counter}>
            <div className="flex items-baseline gap-x-3">
              <span className={at === 0 ? "font-medium" : "sr-only"}>{channel.name}</span>
              <span className="ml-auto text-small tabular-nums text-muted-text">
                <span className={length > max ? "font-semibold text-danger" : "font-medium text-ink"}>
                  {length.toLocaleString("en")}
                </span>{" "}
                of {max.toLocaleString("en")} {counterWords[counter].unit}
                {length > max ? (
                  <span className="text-danger">, {(length - max).toLocaleString("en")} over</span>
                ) : null}
              </span>
            </div>
            <svg width="100%" height="3" aria-hidden="true" className="mt-1 block">
              <rect width="100%" height="3" className="fill-muted" />
              <rect width={`${share}%`} height="3" className={length > max ? "fill-danger" : "fill-primary"} />
            </svg>
          </div>
        );
      })}
    </li>
  );
}

function statusWords(over: number, all: number, broken: boolean): string {
  if (broken) return "The counters could not be loaded. The figures below are of an earlier text.";
  if (over === 0) return `It fits on all ${all} channels.`;
  return `It is too long for ${over} of ${all} channels.`;
}
