"use client";

import type { FormEvent } from "react";
import { problemsAt } from "../../../api/api-problem.ts";
import { useChange } from "../../../api/use-api.ts";
import { useDraft } from "../../../settings/use-draft.ts";
import { FormProblems } from "../../../settings/webhooks/form-problems.tsx";
import { announce } from "../../../ui/announce.tsx";
import { Button } from "../../../ui/button.tsx";
import { Field, fieldLook } from "../../../ui/field.tsx";

/** A name, and what test mode holds now is kept under it. */
export function SnapshotForm() {
  const name = useDraft("snapshot-name", "");
  const create = useChange("createSnapshot");
  const take = (event: FormEvent) => {
    event.preventDefault();
    create.mutate(
      { body: { name: name.value } },
      {
        onSuccess: (made) => {
          name.change("");
          announce(`“${made.name}” is kept.`);
        },
      },
    );
  };
  return (
    <form onSubmit={take} noValidate className="mt-4">
      <Field label="Name of a snapshot" problems={problemsAt(create.error, "/name")}>
        {(links) => (
          <span className="flex flex-wrap gap-2">
            <input
              {...links}
              autoComplete="off"
              placeholder="before the launch"
              value={name.value}
              onChange={(event) => name.change(event.target.value)}
              className={`${fieldLook} flex-1 basis-40 text-small`}
            />
            <Button submit busy={create.isPending && "Taking it"}>
              Take a snapshot
            </Button>
          </span>
        )}
      </Field>
      <div className="mt-3 empty:hidden">
        <FormProblems error={create.error} shown={["/name"]} doing="No snapshot was taken." />
      </div>
    </form>
  );
}
