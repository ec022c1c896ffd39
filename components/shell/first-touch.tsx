"use client";

import { useEffect } from "react";

const touches = ["focusin", "pointerdown"] as const;

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
    return () => waiting.abort();
  }, []);
  return null;
}
