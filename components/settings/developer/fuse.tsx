import { shortWords } from "../../ui/time-words.ts";

/** The day between a rotation and the end of the old secret, as a line that burns down. */
export function Fuse({ from, now, to }: { from: number; now: number; to: number }) {
  const share = Math.min(1, Math.max(0, (now - from) / Math.max(1, to - from)));
  const here = `${1 + share * 98}%`;
  return (
    <div className="mt-4">
      <svg className="block h-4 w-full text-ink" aria-hidden="true" stroke="currentColor" strokeWidth="1.5">
        <line x1="1%" y1="8" x2={here} y2="8" />
        <line x1={here} y1="8" x2="99%" y2="8" strokeDasharray="2 3" />
        <line x1="1%" y1="4" x2="1%" y2="12" />
        <line x1="99%" y1="2" x2="99%" y2="14" />
        <circle cx={here} cy="8" r="3.5" fill="currentColor" />
      </svg>
      <p className="mt-1 flex justify-between gap-4 text-code text-muted-text tabular-nums">
        <span>rotated {shortWords(from, to)} UTC</span>
        <span className="text-right">{shortWords(to, from)} UTC</span>
      </p>
    </div>
  );
}
