"use client";

import { problemsAt } from "../../../api/api-problem.ts";
import { ChoiceList } from "../../../ui/choice-list.tsx";
import { Field } from "../../../ui/field.tsx";
import { FieldSelect } from "../../../ui/field-select.tsx";
import type { AppDraft } from "./app-draft.ts";
import type { AppFieldsProps } from "./app-fields.tsx";
import { type AppKind, kinds } from "./app-words.ts";

const choices = (Object.keys(kinds) as AppKind[]).map((value) => ({ value, ...kinds[value] }));

/** Where an app runs, and how one that has a secret sends it. Neither changes later. */
export function KindFields({ draft, onChange, error }: Omit<AppFieldsProps, "sent">) {
  return (
    <>
      <ChoiceList
        legend="Where it runs"
        chosen={draft.kind}
        choices={choices}
        onChoose={(kind) => onChange({ kind })}
      />
      {draft.kind === "server" ? (
        <Field
          label="How it sends its secret"
          hint="The other way is refused. This cannot be changed later."
          problems={problemsAt(error, "/authMethod")}
        >
          {(links) => (
            <FieldSelect
              {...links}
              value={draft.authMethod}
              onChange={(event) => onChange({ authMethod: event.target.value as AppDraft["authMethod"] })}
            >
              <option value="client_secret_basic">In a header, client_secret_basic</option>
              <option value="client_secret_post">In the body, client_secret_post</option>
            </FieldSelect>
          )}
        </Field>
      ) : null}
    </>
  );
}
