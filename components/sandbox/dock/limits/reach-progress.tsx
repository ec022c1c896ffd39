import type { Progress } from "./reach-limit.ts";

/** How far the calls have come. */
export function ReachProgress({ progress: { sent, admitted, goal } }: { progress: Progress }) {
  const done = goal === 0 ? 0 : Math.min(1, sent / goal);
  return (
    <div className="mt-4 max-w-xl">
      <p className="flex justify-between gap-4 text-code tabular-nums">
        <span>
          <b className="font-medium">{sent.toLocaleString("en")}</b>
          {goal === 0 ? " sent" : ` of ${goal.toLocaleString("en")} sent`}
        </span>
        <span className="text-muted-text">{admitted.toLocaleString("en")} admitted</span>
      </p>
      <svg aria-hidden="true" className="mt-2 block w-full" height="4">
        <rect width="100%" height="4" className="fill-border-strong" />
        <rect width={`${done * 100}%`} height="4" className="fill-primary" />
      </svg>
    </div>
  );
}
