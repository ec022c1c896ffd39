"use client";

import { browserNow } from "../../api/browser-time.ts";
import { SelectField } from "../../ui/select-field.tsx";
import { shortWords } from "../../ui/time-words.ts";
import { replaceWith } from "../use-address.ts";
import { useLogPlace } from "./use-log-place.ts";

const minuteMs = 60_000;
const spans = [
  { value: "", name: "Any time" },
  { value: "15", name: "Last 15 min" },
  { value: "60", name: "Last hour" },
  { value: "1440", name: "Last 24 h" },
] as const;

/** From when on. The instant itself goes into the address, so that a colleague sees the same calls. */
export function TimeFilter() {
  const { address } = useLogPlace();
  const [from, to] = [address.params.get("from"), address.params.get("to")];
  const chosen = from || to ? [{ value: "set", name: spanName(from, to) }] : [];
  const choose = (minutes: string) => {
    if (minutes === "set") return;
    const start = minutes === "" ? null : new Date(browserNow() - Number(minutes) * minuteMs).toISOString();
    replaceWith(address.with({ from: start, to: null }));
  };
  return (
    <SelectField
      label="Time"
      value={chosen.length > 0 ? "set" : ""}
      choices={[...spans, ...chosen]}
      onChange={choose}
    />
  );
}

function spanName(from: string | null, to: string | null): string {
  const words = (at: string) => shortWords(Date.parse(at), browserNow());
  if (from && to) return `${words(from)} to ${words(to)}`;
  return from ? `Since ${words(from)}` : `Before ${words(to ?? "")}`;
}
