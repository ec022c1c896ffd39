import type { Schema } from "#sandbox/contract/types.ts";
import { Disclosure } from "../../ui/disclosure.tsx";
import { timeOfDay } from "../../ui/time-words.ts";
import { startWords } from "./day-words.ts";

type Hour = Schema<"WebhookHour">;

const axis = 46;
const highest = 36;
/** How many hours two labels need between them. */
const apart = 4;

/** A day, hour by hour: what arrived stands above the line, what failed hangs below it. */
export function Pulse({ hours }: { hours: readonly Hour[] }) {
  const most = Math.max(1, ...hours.map(({ succeeded }) => succeeded));
  const at = (place: number) => `${((place + 0.5) / hours.length) * 100}%`;
  const failing = hours.map(({ failed }, place) => ({ failed, place })).filter(({ failed }) => failed > 0);
  return (
    <figure>
      <svg role="img" aria-label={spoken(hours)} className="h-24 w-full overflow-visible fill-muted-text text-code">
        <line x1="0" x2="100%" y1={axis} y2={axis} className="stroke-ink" />
        {hours.map(({ from, succeeded }, place) =>
          succeeded === 0 ? null : (
            <line
              key={from}
              x1={at(place)}
              x2={at(place)}
              y1={axis - 2 - Math.max(3, (succeeded / most) * highest)}
              y2={axis - 2}
              strokeWidth="3"
              className="stroke-ink"
            />
          ),
        )}
        {failing.map(({ place }) => (
          <g key={place} fill="none" strokeWidth="1.5" className="stroke-primary">
            <line x1={at(place)} x2={at(place)} y1={axis + 2} y2={axis + 8} />
            <circle cx={at(place)} cy={axis + 12.5} r="4.5" />
          </g>
        ))}
        {labelled(failing).map(({ failed, place }) => (
          <text key={place} x={at(place)} y={axis + 34} textAnchor={anchorOf(place, hours.length)}>
            {failed} failed
          </text>
        ))}
        {failing.some(({ place }) => place < apart) ? null : (
          <text x="0" y={axis + 34}>
            {startWords(hours)}
          </text>
        )}
        {failing.some(({ place }) => place >= hours.length - apart) ? null : (
          <text x="100%" y={axis + 34} textAnchor="end">
            now
          </text>
        )}
      </svg>
      <Disclosure title="The same numbers as a table">
        <HourTable hours={hours} />
      </Disclosure>
    </figure>
  );
}

function HourTable({ hours }: { hours: readonly Hour[] }) {
  return (
    <section
      aria-label="Deliveries by hour"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
      tabIndex={0}
      className="max-h-72 overflow-auto rounded-lg border border-border"
    >
      <table className="w-full text-right text-small tabular-nums">
        <thead className="text-code text-muted-text">
          <tr>
            {["Hour from", "Arrived", "Failed", "Waiting"].map((title) => (
              <th key={title} scope="col" className="px-4 py-2 font-normal first:text-left">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {hours.map(({ from, succeeded, failed, waiting }) => (
            <tr key={from} className="border-t border-border">
              <th scope="row" className="px-4 py-1.5 text-left font-normal">
                {timeOfDay(Date.parse(from)).slice(0, 5)}
              </th>
              {[succeeded, failed, waiting].map((count, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: three numbers in a fixed order.
                <td key={place} className="px-4 py-1.5">
                  {count}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface Failing {
  readonly failed: number;
  readonly place: number;
}

/** As many of the labels as fit, the newest ones first. */
function labelled(failing: readonly Failing[]): Failing[] {
  const shown: Failing[] = [];
  for (const one of failing.toReversed()) {
    const nearest = shown.at(-1);
    if (!nearest || nearest.place - one.place >= apart) shown.push(one);
  }
  return shown;
}

function anchorOf(place: number, count: number): "start" | "middle" | "end" {
  if (place < 2) return "start";
  return place >= count - 2 ? "end" : "middle";
}

function spoken(hours: readonly Hour[]): string {
  const sum = (key: "succeeded" | "failed" | "waiting") => hours.reduce((total, hour) => total + hour[key], 0);
  const failing = hours
    .filter(({ failed }) => failed > 0)
    .map(({ from, failed }) => `${failed} at ${from.slice(11, 13)}`);
  const words = `Deliveries by hour over 24 hours: ${sum("succeeded")} arrived, ${sum("failed")} failed, ${sum("waiting")} wait.`;
  return failing.length === 0 ? words : `${words} Failed: ${failing.join(", ")}.`;
}
