"use client";

import { Pill } from "../../ui/pill.tsx";
import { spanWords } from "../../ui/time-words.ts";
import { useWorkspaceNow } from "../workspace-clock.ts";
import { expiresSoon, exposedSecret, type Key, oldSecrets, statusPills } from "./key-words.ts";

/** What of a key needs somebody, in a word each. */
export function KeyBadges({ item }: { item: Key }) {
  const now = useWorkspaceNow();
  const exposed = exposedSecret(item);
  const soon = expiresSoon(item, now);
  const olds = oldSecrets(item);
  if (item.status !== "active") {
    const { tone, words } = statusPills[item.status];
    return (
      <Badges>
        <Pill tone={tone}>{words}</Pill>
      </Badges>
    );
  }
  if (!exposed && !soon && olds.length === 0) return null;
  return (
    <Badges>
      {exposed ? (
        <Pill tone="bad">{exposed.exposedHow === "url" ? "seen in an address" : "seen over plain HTTP"}</Pill>
      ) : null}
      {olds.map(({ generation, endsAt }) => (
        <Pill key={generation} tone="heed" icon="clock">
          old secret ends in {spanWords(Date.parse(endsAt ?? "") - now)}
        </Pill>
      ))}
      {soon ? (
        <Pill tone="wait" icon="half">
          expires in {spanWords(Date.parse(item.expiresAt ?? "") - now)}
        </Pill>
      ) : null}
    </Badges>
  );
}

function Badges({ children }: { children: React.ReactNode }) {
  return <span className="mt-2 flex flex-wrap gap-1.5">{children}</span>;
}
