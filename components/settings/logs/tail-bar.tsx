"use client";

import { useEffect, useRef, useState } from "react";
import { Button } from "../../ui/button.tsx";
import { countWords } from "../../ui/count-words.ts";
import { Icon } from "../../ui/icon.tsx";
import type { useLog } from "./use-log.ts";

const quietMs = 3000;

/** Whether calls come in live, and what waits while they do not. */
export function TailBar({ log }: { log: ReturnType<typeof useLog> }) {
  const { live, paused, waiting } = log;
  const news = useNews(log.data ? log.rows.length + waiting : null);
  if (!live) return <p className="text-note text-muted-text">A time in the past, so nothing new comes.</p>;
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <p className="flex items-center gap-2 text-note text-muted-text">
        <Icon name={paused ? "pause" : "dot"} className={paused ? "size-4" : "size-2.5 text-primary"} />
        {paused ? "Paused" : "Live"}
      </p>
      {paused && waiting > 0 ? (
        <Button kind="ink" onClick={log.show} className="tabular-nums">
          {waiting} new
        </Button>
      ) : null}
      <Button onClick={paused ? log.resume : log.pause}>{paused ? "Resume" : "Pause"}</Button>
      <p role="status" className="sr-only">
        {news}
      </p>
    </div>
  );
}

/** How many calls came, said at most every three seconds. */
function useNews(count: number | null): string {
  const said = useRef(count);
  const [words, setWords] = useState("");
  useEffect(() => {
    if (count === null || said.current === null) {
      said.current = count;
      return;
    }
    if (count === said.current) return;
    const timer = setTimeout(() => {
      const more = count - (said.current ?? count);
      said.current = count;
      if (more > 0) setWords(`${countWords(more, "new call")}.`);
    }, quietMs);
    return () => clearTimeout(timer);
  }, [count]);
  return words;
}
