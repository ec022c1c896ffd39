import type { Bar } from "./usage-words.ts";
import { count, minuteOf } from "./usage-words.ts";

const top = 36;
const floor = 216;
const height = 244;

interface RequestPlotProps {
  readonly bars: readonly Bar[];
  /** The limit that applies now; a bar of before may have had another one. */
  readonly limit: number;
  readonly label: string;
}

/** Calls against the limit: a bar for each minute or quarter of an hour, the limit as a line, a cross where calls were refused. */
export function RequestPlot({ bars, limit, label }: RequestPlotProps) {
  const most = Math.max(...bars.map((bar) => Math.max(bar.admitted, hadOther(bar, limit) ? bar.limit : 0)), limit);
  const y = (value: number) => floor - (value / most) * (floor - top);
  const share = 100 / bars.length;
  const percent = (place: number) => `${(place * share).toFixed(3)}%`;
  return (
    <svg role="img" aria-label={label} className="block w-full overflow-visible" height={height}>
      <line x1="0" x2="100%" y1={floor + 0.5} y2={floor + 0.5} className="stroke-border-strong" />
      <line
        x1="0"
        x2="100%"
        y1={y(limit)}
        y2={y(limit)}
        strokeWidth="1.5"
        strokeDasharray="5 4"
        className="stroke-primary"
      />
      {bars.map((bar, place) => (
        <g key={bar.at}>
          {hadOther(bar, limit) ? (
            <line
              x1={percent(place - 0.5)}
              x2={percent(place + 1.5)}
              y1={y(bar.limit)}
              y2={y(bar.limit)}
              strokeWidth="1.5"
              className="stroke-primary"
            />
          ) : null}
          {bar.admitted > 0 ? (
            <rect
              x={percent(place + 0.18)}
              width={percent(0.64)}
              y={Math.min(y(bar.admitted), floor - 2)}
              height={Math.max(2, floor - y(bar.admitted))}
              className="fill-ink"
            />
          ) : null}
          {bar.refused > 0 ? <Cross x={percent(place + 0.5)} y={Math.max(20, y(bar.admitted) - 14)} /> : null}
        </g>
      ))}
      <text x="100%" y={y(limit) - 9} textAnchor="end" className="fill-primary text-code font-medium tabular-nums">
        Limit {count(limit)} a minute
      </text>
      {axis(bars).map(({ place, words, anchor }) => (
        <text
          key={place}
          x={percent(place)}
          y={height - 6}
          textAnchor={anchor}
          className="fill-muted-text text-code tabular-nums"
        >
          {words}
        </text>
      ))}
    </svg>
  );
}

/** True for a bar with calls that another limit applied to. */
export function hadOther(bar: Bar, limit: number): boolean {
  return bar.limit !== limit && bar.admitted + bar.refused > 0;
}

function Cross({ x, y }: { x: string; y: number }) {
  return (
    <svg x={x} y={y} className="overflow-visible" aria-hidden="true">
      <path d="M-4.5 -4.5 4.5 4.5M4.5 -4.5-4.5 4.5" strokeWidth="2" className="stroke-primary" />
    </svg>
  );
}

/** Three instants: more would not fit on a small screen. */
function axis(bars: readonly Bar[]) {
  const middle = Math.floor(bars.length / 2);
  return [
    { place: 0, words: minuteOf(bars[0]?.at ?? ""), anchor: "start" as const },
    { place: middle, words: minuteOf(bars[middle]?.at ?? ""), anchor: "middle" as const },
    { place: bars.length, words: "now", anchor: "end" as const },
  ];
}
