import { useState } from "react";

/** What somebody has typed so far, kept over a reload of this tab. Never for secrets. */
export function useDraft<Value>(name: string, initial: Value) {
  const place = `aloha.draft.${name}`;
  const [value, setValue] = useState<Value>(() => read(place) ?? initial);
  const change = (next: Value) => {
    setValue(next);
    try {
      sessionStorage.setItem(place, JSON.stringify(next));
    } catch {
      // Without storage the draft lives as long as the page.
    }
  };
  const drop = () => {
    try {
      sessionStorage.removeItem(place);
    } catch {
      // Nothing was kept.
    }
  };
  return { value, change, drop };
}

function read<Value>(place: string): Value | null {
  try {
    return JSON.parse(sessionStorage.getItem(place) ?? "null") as Value | null;
  } catch {
    return null;
  }
}
