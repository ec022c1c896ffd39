"use client";

import { type FormEvent, useState } from "react";
import { nowOf, useClock } from "../../settings/workspace-clock.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Field, fieldLook } from "../../ui/field.tsx";
import { askedInstant, fieldText } from "./asked-instant.ts";

interface GoToDialogProps {
  readonly onClose: () => void;
  readonly onGo: (does: "advance" | "rehearse", at: number) => void;
}

const dayMs = 86_400_000;
const leaps = [1, 7, 30, 90];

/** Asks where to go. What would be refused is said here, before it is sent. */
export function GoToDialog({ onClose, onGo }: GoToDialogProps) {
  const { data: clock, dataUpdatedAt } = useClock();
  const now = () => nowOf(clock, dataUpdatedAt);
  const [text, setText] = useState(() => fieldText(now() + dayMs));
  const [problem, setProblem] = useState<string | null>(null);
  const go = (does: "advance" | "rehearse") => {
    const asked = askedInstant(text, now());
    if ("problem" in asked) return setProblem(asked.problem);
    onGo(does, asked.at);
    onClose();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    go("advance");
  };
  const write = (next: string) => {
    setText(next);
    setProblem(null);
  };
  return (
    <Dialog title="Move the clock" italic="to an instant" onClose={onClose}>
      <form onSubmit={submit} noValidate>
        <Field
          label="Day and time"
          aside="UTC, or with an offset"
          hint="All that falls due on the way happens, in order."
          problems={problem === null ? [] : [{ detail: problem }]}
        >
          {(links) => (
            <input
              {...links}
              type="text"
              value={text}
              onChange={(event) => write(event.target.value)}
              autoComplete="off"
              spellCheck={false}
              className={`${fieldLook} font-mono`}
            />
          )}
        </Field>
        <fieldset aria-label="From now" className="mt-4 grid grid-cols-4 gap-2">
          {leaps.map((days) => (
            <Button key={days} small onClick={() => write(fieldText(now() + days * dayMs))} className="px-0">
              +{days} d
            </Button>
          ))}
        </fieldset>
        <div className="mt-6 flex flex-wrap gap-3">
          <Button submit kind="primary">
            Move the clock
          </Button>
          <Button onClick={() => go("rehearse")}>Dry run</Button>
        </div>
      </form>
    </Dialog>
  );
}
