"use client";

import { useEffect, useState } from "react";
import { jsonText } from "../../docs/json-text.ts";
import { denseField } from "./field-look.ts";
import type { RowLinks } from "./field-row.tsx";

interface JsonFieldProps extends RowLinks {
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}

/** A value by its JSON, where a form would say less. What is no JSON yet stays here and changes nothing. */
export function JsonField({ value, onChange, ...links }: JsonFieldProps) {
  const told = value === undefined ? "" : jsonText(value);
  const [text, setText] = useState(told);
  const [broken, setBroken] = useState(false);
  useEffect(() => {
    setText((before) => (sameJson(before, told) ? before : told));
    setBroken(false);
  }, [told]);
  const change = (next: string) => {
    setText(next);
    if (next.trim() === "") {
      setBroken(false);
      onChange(undefined);
      return;
    }
    try {
      const read: unknown = JSON.parse(next);
      setBroken(false);
      onChange(read);
    } catch {
      setBroken(true);
    }
  };
  return (
    <>
      <textarea
        {...links}
        aria-invalid={broken || links["aria-invalid"]}
        rows={Math.min(10, Math.max(2, text.split("\n").length))}
        spellCheck={false}
        value={text}
        onChange={(event) => change(event.target.value)}
        className={`${denseField} resize-y font-mono text-fine leading-5`}
      />
      {broken ? (
        <p className="mt-1 text-small text-danger">This is not JSON yet, so it is not in the request.</p>
      ) : null}
    </>
  );
}

function sameJson(one: string, other: string): boolean {
  try {
    return JSON.stringify(JSON.parse(one)) === JSON.stringify(JSON.parse(other));
  } catch {
    return false;
  }
}
