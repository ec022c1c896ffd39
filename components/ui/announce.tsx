"use client";

import { useEffect } from "react";
import { createStore, type Store } from "../api/store.ts";
import { useStore } from "../api/use-store.ts";
import { Icon } from "./icon.tsx";

interface News {
  readonly words: string;
  readonly count: number;
}

const quiet: News = { words: "", count: 0 };
const news: Store<News> = createStore(quiet);
const shownMs = 6000;

/** Says that something worked: to the eye for a few seconds, and to the ear. What failed stays where it failed. */
export function announce(words: string): void {
  news.set({ words, count: news.get().count + 1 });
}

/** Where announcements appear; one for each page. */
export function Announcer() {
  const { words, count } = useStore(news, quiet);
  useEffect(() => {
    if (count === 0) return;
    const timer = setTimeout(() => news.set({ words: "", count: 0 }), shownMs);
    return () => clearTimeout(timer);
  }, [count]);
  return (
    <div className="pointer-events-none fixed inset-x-4 bottom-5 z-30 flex justify-center print:hidden">
      <p
        role="status"
        className={
          words
            ? "flex max-w-xl items-center gap-2.5 rounded-lg bg-ink px-5 py-3 text-note leading-snug text-background"
            : "sr-only"
        }
      >
        {words ? <Icon name="check" className="size-4" /> : null}
        {words}
      </p>
    </div>
  );
}
