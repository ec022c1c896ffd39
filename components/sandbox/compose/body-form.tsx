"use client";

import { useState } from "react";
import type { FieldProblem } from "../../api/api-problem.ts";
import { Icon } from "../../ui/icon.tsx";
import type { FieldShape } from "../operation-shape.ts";
import { bodyText, bodyValue, type Place, valueAt, withValueAt } from "./body-value.ts";
import { compose } from "./composition-store.ts";
import { denseChip } from "./field-look.ts";
import { ValueField } from "./value-field.tsx";

interface BodyFormProps {
  readonly fields: readonly FieldShape[];
  readonly body: string;
  readonly problems: readonly FieldProblem[];
  readonly lit: string | null;
}

/** Those that are worth a place although they are not set yet. */
const alwaysShown = new Set(["scheduledAt", "test"]);

/** The body as a form. What is required or set stands open; all else is a press away. */
export function BodyForm({ fields, body, problems, lit }: BodyFormProps) {
  const [added, setAdded] = useState<ReadonlySet<string>>(new Set());
  const value = bodyValue(body);
  if (value === null) {
    return (
      <p className="border-t border-border py-4 text-note leading-normal">
        The body is no JSON object at present, so there is no form for it. Mend it in the JSON view; nothing is lost.
      </p>
    );
  }
  const change = (place: Place, next: unknown) => compose({ body: bodyText(withValueAt(value, place, next)) });
  const isShown = ({ name, required }: FieldShape) =>
    required || value[name] !== undefined || alwaysShown.has(name) || added.has(name);
  const rest = fields.filter((field) => !isShown(field));
  const channels = Array.isArray(value.channels) ? value.channels.map(String) : [];
  return (
    <>
      {fields.filter(isShown).map((shape) => (
        <ValueField
          key={shape.name}
          shape={shape}
          place={[shape.name]}
          value={valueAt(value, [shape.name])}
          problems={problems}
          channels={channels}
          lit={lit}
          onChange={change}
        />
      ))}
      {rest.length > 0 ? (
        <details className="group/more border-t border-border">
          <summary className="flex min-h-11 list-none items-center gap-2 text-code lg:min-h-9 [&::-webkit-details-marker]:hidden">
            <Icon name="chevron" className="size-3.5 flex-none transition-transform group-open/more:rotate-90" />
            {rest.length} more
            <span className="min-w-0 truncate font-mono text-fine text-muted-text group-open/more:hidden">
              {rest.map(({ name }) => name).join(", ")}
            </span>
          </summary>
          <div className="flex flex-wrap gap-1.5 pb-3">
            {rest.map(({ name, text }) => (
              <button
                key={name}
                type="button"
                title={text}
                onClick={() => setAdded(new Set([...added, name]))}
                className={`${denseChip} font-mono text-fine`}
              >
                {name}
              </button>
            ))}
          </div>
        </details>
      ) : null}
    </>
  );
}
