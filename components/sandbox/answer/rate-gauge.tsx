/** How much of the minute is used, as a row of ticks. The words beside it say the same. */
export function RateGauge({ limit, left }: { limit: number; left: number }) {
  const used = limit - left;
  const ticks = Math.min(60, limit);
  const filled = used === 0 ? 0 : Math.max(1, Math.round((used / limit) * ticks));
  const d = (from: number, to: number) =>
    Array.from({ length: Math.max(0, to - from) }, (_, place) => `M${((from + place + 0.5) * 240) / ticks} 2v12`).join(
      "",
    );
  return (
    <div className="pb-3">
      <svg
        viewBox="0 0 240 16"
        preserveAspectRatio="none"
        width="100%"
        height="16"
        aria-hidden="true"
        className="block"
      >
        <path d={d(filled, ticks)} vectorEffect="non-scaling-stroke" className="stroke-control" />
        <path d={d(0, filled)} vectorEffect="non-scaling-stroke" strokeWidth="2" className="stroke-ink" />
      </svg>
      <p className="mt-1.5 flex justify-between gap-4 text-code text-muted-text tabular-nums">
        <span>
          <span className="font-medium text-ink">{used.toLocaleString("en")}</span> of {limit.toLocaleString("en")} used
          this minute
        </span>
        <span>{left.toLocaleString("en")} left</span>
      </p>
    </div>
  );
}
