"use client";

import { Fragment, type ReactNode } from "react";
import { Icon } from "../../ui/icon.tsx";
import type { FieldShape } from "../operation-shape.ts";
import { pointerOf } from "./body-value.ts";
import { denseChip } from "./field-look.ts";
import { problemsBelow } from "./problems-below.ts";
import type { ValueFieldProps } from "./value-field-props.ts";

interface FoldedFieldProps extends ValueFieldProps {
  /** Draws a field inside: it may be folded too. */
  readonly renderField: (props: ValueFieldProps) => ReactNode;
}

/** A field with fields of its own: folded, with what is set in it beside its name. */
export function FoldedField({ renderField, ...props }: FoldedFieldProps) {
  const { shape, place, value, problems, channels, onChange } = props;
  const inside = (typeof value === "object" && value !== null ? value : {}) as Record<string, unknown>;
  const set = Object.keys(inside);
  const wrong = problemsBelow(problems, pointerOf(place)).length > 0;
  const names = shape.kind === "map" ? set : shape.fields.map(({ name }) => name);
  const free =
    shape.kind === "map" ? (channels.length > 0 ? channels : shape.choices).filter((one) => !set.includes(one)) : [];
  return (
    <details open={wrong || undefined} className="group/fold border-t border-border">
      <summary className="flex min-h-11 list-none items-center gap-2 text-code lg:min-h-9 [&::-webkit-details-marker]:hidden">
        <Icon name="chevron" className="size-3.5 flex-none transition-transform group-open/fold:rotate-90" />
        <span className="font-mono text-fine">{shape.name}</span>
        <span className="min-w-0 truncate text-muted-text">{set.length === 0 ? "nothing set" : set.join(", ")}</span>
      </summary>
      <div className="mb-3 ml-1.5 border-l border-border-strong pl-4">
        {names.map((name) => {
          const one =
            shape.kind === "map" ? named(shape.value, name) : shape.fields.find((field) => field.name === name);
          return one ? (
            <Fragment key={name}>
              {renderField({ ...props, shape: one, place: [...place, name], value: inside[name] })}
            </Fragment>
          ) : null;
        })}
        {shape.kind === "map" ? (
          <div className="flex flex-wrap items-center gap-1.5 py-2 text-code">
            <span className="text-muted-text">
              {free.length === 0 ? "Every channel of the post has one." : "Add for"}
            </span>
            {free.map((name) => (
              <button key={name} type="button" onClick={() => onChange([...place, name], {})} className={denseChip}>
                {name}
              </button>
            ))}
          </div>
        ) : null}
      </div>
    </details>
  );
}

function named(shape: FieldShape | null, name: string): FieldShape | undefined {
  return shape ? { ...shape, name, required: false } : undefined;
}
