"use client";

import type { Schema } from "#sandbox/contract/types.ts";
import { usePlace } from "../../api/place.ts";
import { modeHref } from "../mode-href.ts";
import { useAddress } from "../use-address.ts";
import { NumberTable } from "./number-table.tsx";
import { PlotFrame } from "./plot-frame.tsx";
import { hadOther, RequestPlot } from "./request-plot.tsx";
import { barsOf, count, minuteOf, requestWords, type Span } from "./usage-words.ts";

const link = "underline decoration-control underline-offset-4 hover:decoration-ink";

/** Requests a minute against the limit. */
export function RequestSection({ usage: { requests, limit } }: { usage: Schema<"Usage"> }) {
  const address = useAddress();
  const { mode } = usePlace();
  const span: Span = address.params.get("span") === "hour" ? "hour" : "day";
  const bars = barsOf(requests, span);
  const refused = bars.some((bar) => bar.refused > 0);
  const from = bars[0]?.at ?? "";
  return (
    <PlotFrame
      id="usage-requests"
      eyebrow="Requests a minute"
      words={requestWords(bars, span)}
      spans={{
        name: "Span of requests",
        choices: [
          { name: "Last hour", href: address.with({ span: "hour" }), current: span === "hour" },
          { name: "Last day", href: address.with({ span: null }), current: span === "day" },
        ],
      }}
      note={
        <>
          {span === "hour" ? "Each minute, UTC." : "The highest minute of each quarter of an hour, UTC."} A cross marks
          refused calls; each was told how long to wait.{" "}
          {bars.some((bar) => hadOther(bar, limit)) ? "A short line is a limit that applied at that time. " : null}
          {refused ? (
            <a href={modeHref(`/settings/logs?status=429&from=${encodeURIComponent(from)}`, mode)} className={link}>
              Find them in Logs
            </a>
          ) : null}
        </>
      }
      table={
        <NumberTable
          name={span === "hour" ? "Requests by minute" : "Requests by quarter of an hour"}
          titles={[
            span === "hour" ? "Minute" : "Quarter from",
            span === "hour" ? "Calls" : "Highest minute",
            "Limit",
            "Refused",
          ]}
          rows={bars.map(({ at, admitted, limit: most, refused: over }) => [
            at,
            minuteOf(at),
            count(admitted),
            count(most),
            count(over),
          ])}
        />
      }
    >
      <RequestPlot bars={bars} limit={limit} label={requestWords(bars, span).join(" ")} />
    </PlotFrame>
  );
}
