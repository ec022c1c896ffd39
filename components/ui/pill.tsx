import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon.tsx";

/** What a state means to the reader. Word and shape say it too, never the colour alone. */
export type Tone = "good" | "wait" | "heed" | "bad";

const tones: Record<Tone, { look: string; icon: IconName }> = {
  good: { look: "bg-primary-soft text-primary-deep", icon: "check" },
  wait: { look: "bg-muted text-ink", icon: "ring" },
  heed: { look: "bg-peach-200 text-ink", icon: "bang" },
  bad: { look: "bg-elevated text-danger border border-danger", icon: "stop" },
};

export function Pill({ tone, icon, children }: { tone: Tone; icon?: IconName; children: ReactNode }) {
  return (
    <span
      data-pill={tone}
      className={`inline-flex h-6.5 items-center gap-1.5 rounded-full px-2.5 text-code font-medium whitespace-nowrap tabular-nums ${tones[tone].look}`}
    >
      <Icon name={icon ?? tones[tone].icon} className="size-3.5" />
      {children}
    </span>
  );
}
