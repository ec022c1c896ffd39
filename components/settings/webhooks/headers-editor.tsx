"use client";

import { useId } from "react";
import { Button } from "../../ui/button.tsx";
import { fieldLook, Problems } from "../../ui/field.tsx";
import { Icon } from "../../ui/icon.tsx";
import { leaveRow } from "../../ui/leave-row.ts";
import { keptHere } from "../../webhooks/text-area-field.tsx";
import type { HeaderRow } from "./header-rows.ts";
import { pointerPart } from "./header-rows.ts";

interface HeadersEditorProps {
  readonly rows: readonly HeaderRow[];
  readonly onChange: (rows: readonly HeaderRow[]) => void;
  readonly problems: readonly { readonly detail: string; readonly pointer?: string }[];
  readonly most: number;
}

/** Headers of the owner's own, sent with every delivery. */
export function HeadersEditor({ rows, onChange, problems, most }: HeadersEditorProps) {
  const change = (row: HeaderRow, part: Partial<HeaderRow>) =>
    onChange(rows.map((one) => (one === row ? { ...one, ...part } : one)));
  const wrong = (row: HeaderRow) => problems.some(({ pointer }) => pointer === `/headers/${pointerPart(row.name)}`);
  const id = useId();
  const next = Math.max(-1, ...rows.map(({ key }) => key)) + 1;
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1.5 text-note font-medium">Headers of your own</legend>
      <ul className="grid gap-2">
        {rows.map((row, place) => (
          <li key={row.key} data-row className="grid grid-cols-[minmax(0,1fr)_minmax(0,1.4fr)_2.75rem] gap-2">
            <input
              {...keptHere}
              aria-label={`Name of header ${place + 1}`}
              aria-invalid={wrong(row) || undefined}
              aria-describedby={wrong(row) ? `${id}-problems` : undefined}
              placeholder="X-Name"
              value={row.name}
              onChange={(event) => change(row, { name: event.target.value })}
              className={`${fieldLook} font-mono text-code`}
            />
            <input
              {...keptHere}
              aria-label={`Value of header ${place + 1}`}
              placeholder="value"
              value={row.value}
              onChange={(event) => change(row, { value: event.target.value })}
              className={`${fieldLook} font-mono text-code`}
            />
            <button
              type="button"
              aria-label={`Take header ${place + 1} away`}
              onClick={(event) => {
                leaveRow(event.currentTarget);
                onChange(rows.filter((one) => one !== row));
              }}
              className="grid size-11 place-items-center rounded-full hover:bg-muted"
            >
              <Icon name="cross" className="size-4" />
            </button>
          </li>
        ))}
      </ul>
      <Problems id={`${id}-problems`} problems={problems} />
      {rows.length < most ? (
        <Button kind="text" onClick={() => onChange([...rows, { key: next, name: "", value: "" }])}>
          Add a header
        </Button>
      ) : null}
      <p className="text-code leading-normal text-muted-text">
        Sent with every delivery. Values are kept as secrets and never shown again.
      </p>
    </fieldset>
  );
}
