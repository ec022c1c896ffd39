import type { Schema } from "#sandbox/contract/types.ts";
import { msWords, type Phase, type Stretch, stretchesOf, timesInWords } from "./attempt-times.ts";

const middle = 7;

/** Where the time of an attempt went: a drawing, and the same in numbers. */
export function AttemptBar({ attempt }: { attempt: Schema<"WebhookAttempt"> }) {
  const { timings, outcome, statusCode } = attempt;
  const arrived = statusCode !== null;
  const stretches = stretchesOf(timings, arrived);
  const end = arrived ? `answered with ${statusCode}` : outcome === "running" ? "still running" : "no answer";
  const last = stretches.at(-1)?.to ?? 0;
  return (
    <>
      <svg role="img" aria-label={timesInWords(timings, end)} className="my-3 h-3.5 w-full overflow-visible">
        {stretches.map((stretch) => (
          <Drawn key={stretch.phase} stretch={stretch} />
        ))}
        {arrived ? (
          <circle cx={`${last}%`} cy={middle} r="4" className="fill-primary" />
        ) : outcome === "running" ? null : (
          <svg x={`${last + 1}%`} y={middle} overflow="visible" aria-hidden="true">
            <path
              d="m-3.5-3.5 7 7M3.5-3.5l-7 7"
              strokeWidth="1.75"
              strokeLinecap="round"
              fill="none"
              className="stroke-danger"
            />
          </svg>
        )}
      </svg>
      <Numbers timings={timings} />
    </>
  );
}

function Drawn({ stretch: { phase, from, to } }: { stretch: Stretch }) {
  const gap = 0.5;
  const place = { x: `${from}%`, width: `${Math.max(0.4, to - from - gap)}%` };
  switch (phase) {
    case "dns":
      return <rect {...place} y="3" height="8" strokeWidth="1.5" className="fill-none stroke-ink" />;
    case "connect":
      return <rect {...place} y="3" height="8" fill="url(#hatch)" className="stroke-ink" />;
    case "tls":
      return <rect {...place} y="2.5" height="9" className="fill-ink" />;
    case "first byte":
      return <line x1={`${from}%`} x2={`${to}%`} y1={middle} y2={middle} strokeWidth="2" className="stroke-primary" />;
  }
}

function Numbers({ timings }: { timings: Schema<"WebhookTimings"> }) {
  const rows = [
    ["dns", timings.dnsMs],
    ["connect", timings.connectMs],
    ["tls", timings.tlsMs],
    ["first byte", timings.firstByteMs],
    ["total", timings.totalMs],
  ] as const;
  return (
    <dl className="grid grid-cols-3 gap-x-2 gap-y-1 tabular-nums sm:grid-cols-5">
      {rows.map(([name, ms]) => (
        <div key={name} className="sm:last:text-right">
          <dt className="text-fine leading-snug text-muted-text">{name}</dt>
          <dd className="text-small leading-snug">{msWords(ms)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What each shape of the drawing stands for. */
export function BarLegend() {
  const shapes: [Phase, React.ReactNode][] = [
    ["dns", <rect key="s" x="1" y="1" width="18" height="8" strokeWidth="1.5" className="fill-none stroke-ink" />],
    ["connect", <rect key="s" x="1" y="1" width="18" height="8" fill="url(#hatch)" className="stroke-ink" />],
    ["tls", <rect key="s" y="0.5" width="20" height="9" className="fill-ink" />],
    [
      "first byte",
      <g key="s" className="fill-primary stroke-primary">
        <path d="M0 5h15" strokeWidth="2" />
        <circle cx="16" cy="5" r="3.5" stroke="none" />
      </g>,
    ],
  ];
  return (
    <p className="mt-1.5 flex flex-wrap gap-x-5 gap-y-1 text-code text-muted-text">
      <svg width="0" height="0" className="absolute" aria-hidden="true">
        <pattern id="hatch" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path d="M0 0v4" strokeWidth="2.4" className="stroke-ink" />
        </pattern>
      </svg>
      {shapes.map(([phase, shape]) => (
        <span key={phase} className="inline-flex items-center gap-1.5">
          <svg viewBox="0 0 20 10" aria-hidden="true" className="h-2.5 w-5 overflow-visible">
            {shape}
          </svg>
          {phase}
        </span>
      ))}
      <span>Each bar runs to its own total.</span>
    </p>
  );
}
