"use client";

import type { FieldProblem } from "../../api/api-problem.ts";
import type { FieldShape } from "../operation-shape.ts";
import { ChoiceChips } from "./choice-chips.tsx";
import { denseField } from "./field-look.ts";
import { FieldRow } from "./field-row.tsx";
import { KnownIds } from "./known-ids.tsx";

interface ParameterFieldsProps {
  readonly fields: readonly FieldShape[];
  readonly values: Readonly<Record<string, string>>;
  readonly problems: readonly FieldProblem[];
  /** The path they belong to, where they stand in it. */
  readonly path?: string;
  readonly onChange: (values: Readonly<Record<string, string>>) => void;
}

/** What fills the braces of a path, or its query. */
export function ParameterFields({ fields, values, problems, path, onChange }: ParameterFieldsProps) {
  return fields.map((shape) => {
    const { name, required, kind, choices } = shape;
    const value = values[name] ?? "";
    const set = (next: string) => onChange({ ...values, [name]: next });
    const own = problems.filter(({ parameter }) => parameter === name);
    if (kind === "choices" || (kind === "choice" && choices.length <= 4)) {
      const chosen = value === "" ? [] : value.split(",");
      return (
        <FieldRow key={name} name={name} required={required} problems={own} group>
          {() => (
            <ChoiceChips
              choices={choices}
              chosen={chosen}
              onChange={(next) => set(kind === "choices" ? next.join(",") : (next.at(-1) ?? ""))}
            />
          )}
        </FieldRow>
      );
    }
    return (
      <FieldRow
        key={name}
        name={name}
        required={required}
        problems={own}
        note={path ? <KnownIds path={path} parameter={name} value={value} onChoose={set} /> : null}
      >
        {(links) => (
          <input
            {...links}
            value={value}
            onChange={(event) => set(event.target.value)}
            placeholder={shape.text.split(".")[0]}
            autoComplete="off"
            spellCheck={false}
            className={`${denseField} font-mono text-fine`}
          />
        )}
      </FieldRow>
    );
  });
}
