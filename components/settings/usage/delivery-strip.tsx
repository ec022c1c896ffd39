import type { Schema } from "#sandbox/contract/types.ts";

type Hour = Schema<"UsageHour">;

const hourMs = 3_600_000;
const height = 48;

interface DeliveryStripProps {
  readonly hours: readonly Hour[];
  /** When the first column begins, and how many there are. */
  readonly from: string;
  readonly columns: number;
  readonly label: string;
}

/** Success hour by hour: a full bar is all of them, a cross marks an hour with failures; one without attempts is empty. */
export function DeliveryStrip({ hours, from, columns, label }: DeliveryStripProps) {
  const start = Date.parse(from);
  const byPlace = new Map(hours.map((hour) => [Math.round((Date.parse(hour.at) - start) / hourMs), hour]));
  const percent = (place: number) => `${((place * 100) / columns).toFixed(3)}%`;
  return (
    <svg role="img" aria-label={label} className="block w-full overflow-visible" height={height + 14}>
      <line x1="0" x2="100%" y1={height + 0.5} y2={height + 0.5} className="stroke-border-strong" />
      {Array.from({ length: columns }, (_, place) => {
        const hour = byPlace.get(place);
        if (!hour) return null;
        const share = hour.succeeded / hour.attempts;
        const tall = Math.max(2, share * (height - 14));
        return (
          <g key={hour.at}>
            <rect
              x={percent(place + 0.15)}
              width={percent(0.7)}
              y={height - tall}
              height={tall}
              className={share === 1 ? "fill-ink" : "fill-primary"}
            />
            {share < 1 ? (
              <svg x={percent(place + 0.5)} y="6" className="overflow-visible" aria-hidden="true">
                <path d="M-3.5 -3.5 3.5 3.5M3.5 -3.5-3.5 3.5" strokeWidth="1.75" className="stroke-primary" />
              </svg>
            ) : null}
          </g>
        );
      })}
    </svg>
  );
}
