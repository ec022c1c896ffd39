"use client";

import { useEffect } from "react";

const touches = ["focusin", "pointerdown", "keydown"] as const;

/** What a page needs once somebody touches it: until then nothing of it is loaded, and there is nothing to see. */
export function FirstTouch() {
  useEffect(() => {
    const waiting = new AbortController();
    const begin = async (event: Event) => {
      waiting.abort();
      const { touched } = await import("./touched.ts");
      touched(event);
    };
    for (const touch of touches) document.addEventListener(touch, begin, waiting);
    // Somebody may have been here before the page was awake.
    if (document.activeElement !== document.body) void begin(new Event("focusin"));
    return () => waiting.abort();
  }, []);
  return null;
}
