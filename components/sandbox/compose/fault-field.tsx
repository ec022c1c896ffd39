"use client";

import { useConsoleFacts } from "../console-facts.tsx";
import { compose } from "./composition-store.ts";
import { type FaultParts, faultOfKind, faultParts, faultText } from "./fault-parts.ts";
import { denseChip, denseField } from "./field-look.ts";
import { FieldRow } from "./field-row.tsx";

const units: Readonly<Record<string, string>> = { status: "status", latency: "milliseconds" };

/** What shall go wrong on the way. It is sent as the header Aloha-Sandbox-Fault. */
export function FaultField({ fault }: { fault: string }) {
  const { faults } = useConsoleFacts();
  const parts = faultParts(fault);
  const set = (next: FaultParts) => compose({ fault: faultText(next) });
  const known = Object.keys(faults);
  return (
    <FieldRow name="Fault" group>
      {() => (
        <>
          <div className="flex flex-wrap gap-1.5">
            {["", ...known].map((kind) => (
              <label key={kind} className={`${denseChip} font-mono text-fine`}>
                <input
                  type="radio"
                  name="console-fault"
                  checked={parts.kind === kind}
                  onChange={() => set(faultOfKind(kind, parts))}
                  className="absolute inset-0 m-0 cursor-pointer opacity-0"
                />
                {kind === "" ? "none" : kind}
              </label>
            ))}
          </div>
          {parts.kind === "" ? null : (
            <>
              <div className="mt-2 grid grid-cols-3 gap-1.5">
                {units[parts.kind] ? (
                  <Amount
                    name={units[parts.kind] ?? ""}
                    value={parts.amount}
                    onChange={(amount) => set({ ...parts, amount })}
                  />
                ) : null}
                <Amount name="rate, 0 to 1" value={parts.rate} onChange={(rate) => set({ ...parts, rate })} />
                <Amount name="seed" value={parts.seed} onChange={(seed) => set({ ...parts, seed })} />
              </div>
              <p className="mt-2 text-code leading-normal text-muted-text">
                {faults[parts.kind]} Sent as <code className="text-ink">{fault}</code>.
              </p>
            </>
          )}
        </>
      )}
    </FieldRow>
  );
}

function Amount({ name, value, onChange }: { name: string; value: string; onChange: (value: string) => void }) {
  return (
    <label className="min-w-0 text-fine text-muted-text">
      {name}
      <input
        value={value}
        inputMode="decimal"
        autoComplete="off"
        onChange={(event) => onChange(event.target.value.trim())}
        className={`${denseField} mt-0.5 font-mono text-fine text-ink`}
      />
    </label>
  );
}
