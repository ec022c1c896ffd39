"use client";

import { useStore } from "../api/use-store.ts";
import { Pill, type Tone } from "../ui/pill.tsx";
import { type CheckId, type Verdict, verdicts } from "./verdicts.ts";

const tones: Record<Verdict["state"], Tone> = { done: "good", open: "heed", look: "wait" };

/** What was found out about one point, beside its words. Nothing for a reader who is not signed in. */
export function CheckState({ of }: { of: CheckId }) {
  const verdict = useStore(verdicts, null)?.[of];
  if (!verdict) return null;
  return (
    <span data-check={of}>
      <Pill tone={tones[verdict.state]}>{verdict.words}</Pill>
    </span>
  );
}
