"use client";

import type { ReactNode } from "react";
import type { FieldShape } from "../operation-shape.ts";
import { pointerOf } from "./body-value.ts";
import { ChoiceChips } from "./choice-chips.tsx";
import { DateField } from "./date-field.tsx";
import { denseField } from "./field-look.ts";
import { FieldRow, type RowLinks } from "./field-row.tsx";
import { FoldedField } from "./folded-field.tsx";
import { JsonField } from "./json-field.tsx";
import { OutcomesField } from "./outcomes-field.tsx";
import { problemsBelow } from "./problems-below.ts";
import { TextMeters } from "./text-meters.tsx";
import type { ValueFieldProps } from "./value-field-props.ts";

/** One field of a body, by what the contract says of it. */
export function ValueField(props: ValueFieldProps) {
  const { shape, place, value, problems, channels, lit, onChange } = props;
  const { kind, name, required } = shape;
  const pointer = pointerOf(place);
  const own = problemsBelow(problems, pointer);
  const set = (next: unknown) => onChange(place, next);
  if (kind === "object" || (kind === "map" && name !== "test"))
    return <FoldedField {...props} renderField={(inner) => <ValueField {...inner} />} />;
  const row = {
    name,
    required,
    problems: own,
    lit: lit !== null && (lit === pointer || lit.startsWith(`${pointer}/`)),
    onRemove:
      required || value === undefined || kind === "choices" || kind === "map" ? undefined : () => set(undefined),
  };
  if (kind === "choices") {
    return (
      <FieldRow {...row} group>
        {() => (
          <ChoiceChips
            choices={shape.choices}
            chosen={Array.isArray(value) ? value.map(String) : []}
            onChange={(chosen) => set(chosen.length === 0 && !required ? undefined : chosen)}
          />
        )}
      </FieldRow>
    );
  }
  if (kind === "map") {
    return (
      <FieldRow {...row} group>
        {() => <OutcomesField channels={channels} value={value} onChange={set} />}
      </FieldRow>
    );
  }
  const meters = name === "content" && place.length === 1 && typeof value === "string" && channels.length > 0;
  return (
    <FieldRow {...row} note={meters ? <TextMeters text={value} channels={channels} /> : null}>
      {(links) => control(shape, value, links, set)}
    </FieldRow>
  );
}

function control(
  { kind, choices }: FieldShape,
  value: unknown,
  links: RowLinks,
  set: (value: unknown) => void,
): ReactNode {
  const text = typeof value === "string" || typeof value === "number" ? String(value) : "";
  switch (kind) {
    case "date":
      return <DateField {...links} value={value} onChange={set} />;
    case "long":
      return (
        <textarea
          {...links}
          rows={text.length > 140 ? 5 : 3}
          value={text}
          onChange={(event) => set(event.target.value)}
          className={`${denseField} resize-y`}
        />
      );
    case "boolean":
    case "choice":
      return (
        <select
          {...links}
          value={value === undefined ? "" : String(value)}
          onChange={(event) => set(chosen(kind, event.target.value))}
          className={`${denseField} font-mono text-fine`}
        >
          <option value="">not set</option>
          {(kind === "boolean" ? ["true", "false"] : withStranger(choices, value)).map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </select>
      );
    case "json":
      return <JsonField {...links} value={value} onChange={set} />;
    default:
      return (
        <input
          {...links}
          value={text}
          inputMode={kind === "number" ? "numeric" : undefined}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => set(kind === "number" ? numberIn(event.target.value) : event.target.value)}
          className={denseField}
        />
      );
  }
}

function chosen(kind: "boolean" | "choice", text: string): unknown {
  if (text === "") return undefined;
  return kind === "boolean" ? text === "true" : text;
}

/** A value that the contract does not list is shown too: the check says what would be right. */
function withStranger(choices: readonly string[], value: unknown): readonly string[] {
  return value === undefined || choices.includes(String(value)) ? choices : [...choices, String(value)];
}

/** A number where it is one. Anything else is sent as it was typed, and refused with the reason. */
function numberIn(text: string): number | string | undefined {
  if (text === "") return undefined;
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}
