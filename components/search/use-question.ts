import { type KeyboardEvent, type RefObject, useEffect, useState } from "react";
import { find, type SearchIndex } from "./engine.ts";
import { groupHits, type HitGroup } from "./group-hits.ts";
import { loadIndex } from "./load-index.ts";
import { type Recent, recentPages } from "./recent-pages.ts";
import { suggested } from "./suggested.ts";

const mostOfEach = 6;

export interface Question {
  readonly text: string;
  readonly ask: (text: string) => void;
  /** Whether the answer below is one: `empty` while nothing is asked, `lost` when the index could not be loaded. */
  readonly state: "empty" | "loading" | "lost" | "answered";
  readonly groups: readonly HitGroup[];
  readonly recent: readonly Recent[];
  /** How many options there are to choose from, and which is chosen. */
  readonly count: number;
  readonly active: number;
  readonly choose: (place: number) => void;
  readonly press: (event: KeyboardEvent) => void;
}

/** A question and what answers it, with one option chosen by the keys. The list holds the options. */
export function useQuestion(address: string, begun: string, list: RefObject<HTMLElement | null>): Question {
  const [index, setIndex] = useState<SearchIndex | "lost" | null>(null);
  const [text, setText] = useState(begun);
  const [active, setActive] = useState(0);
  useEffect(() => {
    loadIndex(address).then(setIndex, () => setIndex("lost"));
  }, [address]);

  const state = text.trim() === "" ? "empty" : index === null ? "loading" : index === "lost" ? "lost" : "answered";
  const groups = state === "answered" ? groupHits(find(index as SearchIndex, text), mostOfEach) : [];
  const recent = state === "empty" ? recentPages() : [];
  const starts = state === "empty" ? recent.length + suggested.length : 0;
  const count = starts + groups.reduce((sum, { hits }) => sum + hits.length, 0);
  const optionAt = (place: number) => list.current?.querySelectorAll<HTMLAnchorElement>("[role=option]")[place];

  const press = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (count === 0 || event.nativeEvent.isComposing) return;
    if (step !== undefined) {
      const next = (active + step + count) % count;
      setActive(next);
      optionAt(next)?.scrollIntoView({ block: "nearest" });
    } else if (event.key === "Enter") optionAt(active)?.click();
    else return;
    event.preventDefault();
  };
  const ask = (next: string) => {
    setText(next);
    setActive(0);
    list.current?.scrollTo(0, 0);
  };
  return { text, ask, state, groups, recent, count, active, choose: setActive, press };
}
