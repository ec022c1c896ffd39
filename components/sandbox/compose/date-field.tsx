"use client";

import { workspaceNow } from "../../api/visitor.ts";
import { relativeDate, writtenDate } from "../../docs/relative-date.ts";
import { spanWords } from "../../ui/time-words.ts";
import { denseField, denseVerb } from "./field-look.ts";
import type { RowLinks } from "./field-row.tsx";

interface DateFieldProps extends RowLinks {
  readonly value: unknown;
  readonly onChange: (value: string) => void;
}

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const choices = [
  { name: "in 1 h", at: () => workspaceNow() + hourMs },
  { name: "Monday, 09:30", at: () => relativeDate("next monday 09:30", workspaceNow()) },
  { name: "in 30 d", at: () => workspaceNow() + 30 * dayMs },
];

/** An instant as the API takes it, with the usual ones a press away. They count from the clock of the workspace. */
export function DateField({ value, onChange, ...links }: DateFieldProps) {
  const text = typeof value === "string" ? value : "";
  const ago = workspaceNow() - Date.parse(text);
  return (
    <>
      <input
        {...links}
        value={text}
        onChange={(event) => onChange(event.target.value)}
        placeholder="2026-04-15T09:30:00Z"
        spellCheck={false}
        autoComplete="off"
        className={`${denseField} font-mono text-fine`}
      />
      <p className="flex flex-wrap gap-x-3.5">
        {choices.map(({ name, at }) => (
          <button key={name} type="button" onClick={() => onChange(writtenDate(at()))} className={denseVerb}>
            {name}
          </button>
        ))}
      </p>
      {ago > 0 ? (
        <p className="text-code leading-normal text-muted-text">
          {spanWords(ago)} ago on the workspace clock. In test mode it is due at once.
        </p>
      ) : null}
    </>
  );
}
