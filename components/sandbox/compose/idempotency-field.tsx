"use client";

import { useStore } from "../../api/use-store.ts";
import { Icon } from "../../ui/icon.tsx";
import { Switch } from "../../ui/switch.tsx";
import { type Idempotency, idempotency, renewKey } from "./composition-store.ts";
import { denseField } from "./field-look.ts";
import { FieldRow } from "./field-row.tsx";

const none: Idempotency = { key: "", reuse: false };

/** The key that makes a call happen once. A new one comes after each answer, unless it is to be sent again. */
export function IdempotencyField() {
  const { key, reuse } = useStore(idempotency, none);
  return (
    <FieldRow name="Idempotency-Key" note={<Reuse reuse={reuse} />}>
      {(links) => (
        <div className="grid grid-cols-[minmax(0,1fr)_auto] gap-1.5">
          <input
            {...links}
            value={key}
            maxLength={255}
            onChange={(event) => idempotency.set({ key: event.target.value, reuse })}
            autoComplete="off"
            spellCheck={false}
            className={`${denseField} font-mono text-fine`}
          />
          <button
            type="button"
            onClick={renewKey}
            aria-label="Make a new key"
            className="inline-grid size-11 place-items-center rounded-md border border-control hover:border-ink lg:size-9"
          >
            <Icon name="repeat" className="size-3.5" />
          </button>
        </div>
      )}
    </FieldRow>
  );
}

function Reuse({ reuse }: { reuse: boolean }) {
  return (
    <Switch
      label={<span className="text-code">Reuse on the next send</span>}
      on={reuse}
      onChange={(on) => idempotency.set({ ...idempotency.get(), reuse: on })}
    />
  );
}
