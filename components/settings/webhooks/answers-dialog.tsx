"use client";

import { type FormEvent, useState } from "react";
import type { Schema } from "#sandbox/contract/types.ts";
import { problemsAt } from "../../api/api-problem.ts";
import { useChange } from "../../api/use-api.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Field, fieldLook } from "../../ui/field.tsx";
import { Icon } from "../../ui/icon.tsx";
import { leaveRow } from "../../ui/leave-row.ts";
import { SelectField } from "../../ui/select-field.tsx";
import { keptHere } from "../../webhooks/text-area-field.tsx";
import { type AnswerRow, answersOf, freshAnswer, rowsOf } from "./answer-rows.ts";
import { FormProblems } from "./form-problems.tsx";

interface AnswersDialogProps {
  readonly catcher: Schema<"Catcher">;
  readonly onClose: () => void;
}

const most = 20;

/** The answers of the receiver, one for each request, in order. */
export function AnswersDialog({ catcher, onClose }: AnswersDialogProps) {
  const update = useChange("updateCatcher");
  const [rows, setRows] = useState(() => rowsOf(catcher.answers));
  const changed = JSON.stringify(rows) !== JSON.stringify(rowsOf(catcher.answers));
  const change = (row: AnswerRow, part: Partial<AnswerRow>) =>
    setRows(rows.map((one) => (one === row ? { ...one, ...part } : one)));
  const next = Math.max(-1, ...rows.map(({ key }) => key)) + 1;
  const save = (event: FormEvent) => {
    event.preventDefault();
    update.mutate({ body: { answers: answersOf(rows) } }, { onSuccess: onClose });
  };
  return (
    <Dialog
      wide
      title="What it"
      italic="answers"
      onClose={onClose}
      guard={changed ? "Your answers would be gone. Close all the same?" : null}
    >
      <form onSubmit={save} noValidate className="grid gap-5">
        <p className="text-note leading-[1.6]">One for each request, from the top. The last one repeats.</p>
        <ol className="grid gap-4">
          {rows.map((row, place) => (
            <AnswerFields
              key={row.key}
              row={row}
              place={place}
              error={update.error}
              onChange={(part) => change(row, part)}
              onRemove={rows.length === 1 ? null : () => setRows(rows.filter((one) => one !== row))}
            />
          ))}
        </ol>
        {rows.length < most ? (
          <div>
            <Button kind="text" onClick={() => setRows([...rows, { key: next, ...freshAnswer }])}>
              Add an answer
            </Button>
          </div>
        ) : null}
        <FormProblems
          error={update.error}
          shown={rows.map((_, place) => `/answers/${place}`)}
          doing="The answers stay as they were."
        />
        <div>
          <Button kind="ink" submit busy={update.isPending && "Setting"}>
            Set the answers
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

interface AnswerFieldsProps {
  readonly row: AnswerRow;
  readonly place: number;
  readonly error: unknown;
  readonly onChange: (part: Partial<AnswerRow>) => void;
  readonly onRemove: (() => void) | null;
}

const kinds = [
  { value: "respond", name: "Answer" },
  { value: "hang", name: "Keep silent" },
  { value: "reset", name: "Cut the line" },
];

function AnswerFields({ row, place, error, onChange, onRemove }: AnswerFieldsProps) {
  const at = (name: string) => problemsAt(error, `/answers/${place}/${name}`);
  const plain = `${fieldLook} font-mono text-small`;
  return (
    <li data-row className="rounded-md border border-border px-4 py-3.5">
      <div className="mb-3 flex items-center gap-3">
        <span aria-hidden="true" className="font-display text-h3 leading-none lining-nums">
          {place + 1}
        </span>
        <SelectField
          label={`What answer ${place + 1} does`}
          value={row.kind}
          choices={kinds}
          onChange={(kind) => onChange({ kind: kind as AnswerRow["kind"] })}
        />
        {onRemove ? (
          <button
            type="button"
            aria-label={`Take answer ${place + 1} away`}
            onClick={(event) => {
              leaveRow(event.currentTarget);
              onRemove();
            }}
            className="ml-auto grid size-11 place-items-center rounded-full hover:bg-muted"
          >
            <Icon name="cross" className="size-4" />
          </button>
        ) : null}
      </div>
      <div className="grid gap-4 sm:grid-cols-[6rem_8rem_minmax(0,1fr)]">
        {row.kind === "respond" ? (
          <Field label="Status" problems={at("status")}>
            {(links) => (
              <input
                {...links}
                {...keptHere}
                inputMode="numeric"
                value={row.status}
                onChange={(event) => onChange({ status: event.target.value })}
                className={plain}
              />
            )}
          </Field>
        ) : null}
        {row.kind === "hang" ? null : (
          <Field label="Wait, in ms" problems={at("delayMs")}>
            {(links) => (
              <input
                {...links}
                {...keptHere}
                inputMode="numeric"
                placeholder="0"
                value={row.delayMs}
                onChange={(event) => onChange({ delayMs: event.target.value })}
                className={plain}
              />
            )}
          </Field>
        )}
        {row.kind === "respond" ? (
          <Field label="Body" problems={at("body")}>
            {(links) => (
              <input
                {...links}
                {...keptHere}
                value={row.body}
                onChange={(event) => onChange({ body: event.target.value })}
                className={plain}
              />
            )}
          </Field>
        ) : null}
      </div>
    </li>
  );
}
