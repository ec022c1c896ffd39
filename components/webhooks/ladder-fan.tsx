import { rungs } from "./ladder-rungs.ts";

const hour = 3600;
const last = rungs.at(-1)?.at ?? 1;
const count = rungs.length;
const half = 50 / count;
const ticks = Array.from({ length: Math.floor(last / hour / 6) + 1 }, (_, place) => place * 6);

/** From an evenly spaced row of attempts down to an axis that is true to scale. Drawn in percent, so it fits any width. */
export function WideFan() {
  const spread = (place: number) => `${half + place * 2 * half}%`;
  const scaled = (seconds: number) => `${(half + (seconds / last) * (100 - 2 * half)).toFixed(3)}%`;
  return (
    <svg width="100%" height="124" aria-hidden="true" className="mt-2 block overflow-visible max-sm:hidden">
      <g className="stroke-control">
        {rungs.map(({ attempt, at }, place) => (
          <line key={attempt} x1={spread(place)} y1="2" x2={scaled(at)} y2="84" />
        ))}
      </g>
      <g className="stroke-ink" strokeWidth="1.5">
        <line x1={scaled(0)} y1="92" x2={scaled(last)} y2="92" />
        {rungs.map(({ attempt, at }) => (
          <line key={attempt} x1={scaled(at)} y1="84" x2={scaled(at)} y2="92" />
        ))}
      </g>
      {ticks.map((hours) => (
        <line
          key={hours}
          x1={scaled(hours * hour)}
          y1="92"
          x2={scaled(hours * hour)}
          y2={hours % 12 === 0 ? "101" : "97"}
          className="stroke-ink"
        />
      ))}
      {ticks
        .filter((hours) => hours % 12 === 0)
        .map((hours) => (
          <text
            key={hours}
            x={scaled(hours * hour)}
            y="120"
            textAnchor="middle"
            className="fill-muted-text text-fine tabular-nums"
          >
            {hours === 0 ? "0" : `${hours}h`}
          </text>
        ))}
      <text x="62%" y="74" textAnchor="middle" className="fill-ink font-display-italic text-note italic">
        to scale
      </text>
    </svg>
  );
}

const rowHeight = 56;
const top = 28;
const bottom = top + (count - 1) * rowHeight;

/** The same for a narrow screen: the axis stands on the left, and the attempts one under another. */
export function TallFan() {
  const scaled = (seconds: number) => top + (seconds / last) * (bottom - top);
  return (
    <svg
      width="92"
      height={bottom + top}
      viewBox={`12 0 92 ${bottom + top}`}
      aria-hidden="true"
      className="block flex-none overflow-visible sm:hidden"
    >
      <g className="stroke-control">
        {rungs.map(({ attempt, at }, place) => (
          <line key={attempt} x1="102" y1={top + place * rowHeight} x2="44" y2={scaled(at)} />
        ))}
      </g>
      <g className="stroke-ink" strokeWidth="1.5">
        <line x1="36" y1={top} x2="36" y2={bottom} />
        {rungs.map(({ attempt, at }) => (
          <line key={attempt} x1="36" y1={scaled(at)} x2="44" y2={scaled(at)} />
        ))}
      </g>
      {ticks.map((hours) => (
        <g key={hours}>
          <line
            x1="36"
            y1={scaled(hours * hour)}
            x2={hours % 12 === 0 ? "28" : "31"}
            y2={scaled(hours * hour)}
            className="stroke-ink"
          />
          {hours % 12 === 0 ? (
            <text
              x="23"
              y={scaled(hours * hour) + 4}
              textAnchor="end"
              className="fill-muted-text text-fine tabular-nums"
            >
              {hours === 0 ? "0" : `${hours}h`}
            </text>
          ) : null}
        </g>
      ))}
    </svg>
  );
}
