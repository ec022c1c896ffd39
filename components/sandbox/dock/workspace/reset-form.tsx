"use client";

import type { FormEvent } from "react";
import { problemsAt } from "../../../api/api-problem.ts";
import { FormProblems } from "../../../settings/webhooks/form-problems.tsx";
import { Button } from "../../../ui/button.tsx";
import { ChoiceList } from "../../../ui/choice-list.tsx";
import { Field, fieldLook } from "../../../ui/field.tsx";
import { useConsoleFacts } from "../../console-facts.tsx";
import type { ResetDraft } from "./reset-draft.ts";

interface ResetFormProps {
  readonly draft: ResetDraft;
  /** There is no workspace yet: this makes one. */
  readonly isNew: boolean;
  readonly busy: boolean;
  readonly error: unknown;
  readonly onChange: (draft: ResetDraft) => void;
  readonly onSubmit: () => void;
}

/** Which seed, and the two numbers that make a reset give the same bytes each time. */
export function ResetForm({ draft, isNew, busy, error, onChange, onSubmit }: ResetFormProps) {
  const { seeds } = useConsoleFacts();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
  };
  const choices = Object.entries(seeds).map(([value, { title, description }]) => ({
    value: value as ResetDraft["seed"],
    name: title,
    meaning: description,
  }));
  return (
    <form onSubmit={submit} noValidate className="mt-4 grid gap-4">
      <ChoiceList
        legend="What it holds then"
        chosen={draft.seed}
        choices={choices}
        onChoose={(seed) => onChange({ ...draft, seed })}
      />
      <div className="grid items-start gap-4 @md:grid-cols-2">
        <Field
          label="Seed number"
          aside="optional"
          hint="Ids, delays and people are drawn from it."
          problems={problemsAt(error, "/seedNumber")}
        >
          {(links) => (
            <input
              {...links}
              inputMode="numeric"
              placeholder="1"
              autoComplete="off"
              value={draft.seedNumber}
              onChange={(event) => onChange({ ...draft, seedNumber: event.target.value })}
              className={`${fieldLook} text-small`}
            />
          )}
        </Field>
        <Field
          label="Clock starts at"
          aside="optional, UTC"
          hint="It stands there, frozen. Else it runs with real time."
          problems={problemsAt(error, "/clockStart")}
        >
          {(links) => (
            <input
              {...links}
              type="datetime-local"
              step={1}
              value={draft.clockStart}
              onChange={(event) => onChange({ ...draft, clockStart: event.target.value })}
              className={`${fieldLook} text-small`}
            />
          )}
        </Field>
      </div>
      <div>
        <FormProblems error={error} shown={["/seedNumber", "/clockStart"]} doing="Nothing was reset." />
        <Button kind="ink" small submit busy={busy && "Resetting"} className="mt-1">
          {isNew ? "Make a workspace with it" : "Reset"}
        </Button>
      </div>
    </form>
  );
}
