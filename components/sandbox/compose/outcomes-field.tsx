"use client";

import { useConsoleFacts } from "../console-facts.tsx";
import { denseField } from "./field-look.ts";

interface OutcomesFieldProps {
  readonly channels: readonly string[];
  readonly value: unknown;
  readonly onChange: (value: Readonly<Record<string, string>> | undefined) => void;
}

const usual = "publish";

/** What each channel of the post shall answer. The usual outcome is left out of the body. */
export function OutcomesField({ channels, value, onChange }: OutcomesFieldProps) {
  const { outcomes } = useConsoleFacts();
  const forced = (typeof value === "object" && value !== null ? value : {}) as Record<string, string>;
  const rows = [...new Set([...channels, ...Object.keys(forced)])];
  const set = (channel: string, outcome: string) => {
    const rest = Object.entries(forced).filter(([name]) => name !== channel);
    const next = outcome === usual ? rest : [...rest, [channel, outcome] as const];
    onChange(next.length === 0 ? undefined : Object.fromEntries(next));
  };
  if (rows.length === 0) return <p className="pt-2 text-code text-muted-text">Choose channels first.</p>;
  return (
    <ul className="grid gap-1.5">
      {rows.map((channel) => {
        const outcome = forced[channel] ?? usual;
        const names = Object.keys(outcomes).map((name) => (name === "replies:N" ? "replies:3" : name));
        return (
          <li key={channel} className="grid grid-cols-[5.5rem_minmax(0,1fr)] items-center gap-x-2 text-code">
            <span className="truncate">{channel}</span>
            <select
              aria-label={`Outcome on ${channel}`}
              value={outcome}
              onChange={(event) => set(channel, event.target.value)}
              className={`${denseField} font-mono text-fine`}
            >
              {(names.includes(outcome) ? names : [...names, outcome]).map((name) => (
                <option key={name} value={name}>
                  {name}
                  {name === usual ? " (default)" : ""}
                </option>
              ))}
            </select>
            {outcome === usual ? null : (
              <span className="col-start-2 pt-1 leading-normal text-muted-text">
                {outcomes[outcome.replace(/^replies:\d+$/, "replies:N")]}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
