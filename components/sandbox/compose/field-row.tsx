"use client";

import { type ReactNode, useId } from "react";
import type { FieldProblem } from "../../api/api-problem.ts";
import { Problems } from "../../ui/field.tsx";
import { Icon } from "../../ui/icon.tsx";

export interface RowLinks {
  readonly id: string;
  readonly "aria-invalid": true | undefined;
  readonly "aria-describedby": string | undefined;
}

interface FieldRowProps {
  readonly name: string;
  readonly required?: boolean;
  /** True where several controls share the name: then it names their group. */
  readonly group?: boolean;
  readonly problems?: readonly FieldProblem[];
  /** Takes the field out of the body. */
  readonly onRemove?: (() => void) | undefined;
  /** Shown because somebody pointed at its line in the answer. */
  readonly lit?: boolean;
  readonly note?: ReactNode;
  readonly children: (links: RowLinks) => ReactNode;
}

/** A field of the request: its name on the left as the API writes it, what is wrong with it below. */
export function FieldRow({
  name,
  required = false,
  group = false,
  problems = [],
  onRemove,
  lit = false,
  note,
  children,
}: FieldRowProps) {
  const id = useId();
  const wrong = problems.length > 0;
  const label = (
    <>
      <span className="font-mono text-fine leading-5 wrap-anywhere">{name}</span>
      {required ? <span className="text-fine leading-4 text-muted-text max-sm:ml-2 sm:block">required</span> : null}
    </>
  );
  const row = `grid gap-x-3 gap-y-1 sm:grid-cols-[5.75rem_minmax(0,1fr)] border-t border-border py-3 first:border-t-0 ${lit ? "-mx-5 bg-primary-soft px-5" : ""}`;
  const content = (
    <div className="min-w-0">
      <div className={onRemove ? "grid grid-cols-[minmax(0,1fr)_auto] gap-1" : ""}>
        <div className="min-w-0">
          {children({
            id,
            "aria-invalid": wrong || undefined,
            "aria-describedby": wrong ? `${id}-problem` : undefined,
          })}
        </div>
        {onRemove ? (
          <button
            type="button"
            onClick={(event) => {
              // The button goes, and the field stays.
              event.currentTarget.previousElementSibling
                ?.querySelector<HTMLElement>("input, select, textarea")
                ?.focus();
              onRemove();
            }}
            aria-label={`Take ${name} out`}
            className="inline-grid size-11 place-items-center rounded-md text-muted-text hover:bg-muted hover:text-ink lg:size-9"
          >
            <Icon name="cross" className="size-3.5" />
          </button>
        ) : null}
      </div>
      <Problems id={`${id}-problem`} problems={problems} />
      {note}
    </div>
  );
  if (group) {
    return (
      <fieldset className={row} aria-describedby={wrong ? `${id}-problem` : undefined}>
        <legend className="float-left w-full sm:w-23 sm:pt-2">{label}</legend>
        <div className="sm:col-start-2">{content}</div>
      </fieldset>
    );
  }
  return (
    <div className={row}>
      <label htmlFor={id} className="sm:pt-2">
        {label}
      </label>
      {content}
    </div>
  );
}
