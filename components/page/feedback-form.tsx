"use client";

import { useId, useState } from "react";
import { Button } from "../ui/button.tsx";
import { Field, fieldLook } from "../ui/field.tsx";
import { useFeedback } from "./use-feedback.ts";

interface FeedbackFormProps {
  readonly page: string;
  readonly clear: boolean;
  readonly noteMax: number;
  readonly keptDays: number;
}

/** After a press: what was kept, and room for a note. A note that could not be sent stays where it is. */
export function FeedbackForm({ page, clear, noteMax, keptDays }: FeedbackFormProps) {
  const [note, setNote] = useState("");
  const { state, send } = useFeedback(page, clear);
  const words = useId();
  if (state.phase === "noted") {
    return (
      <p role="status" className="page-clear-words">
        Thank you. Your note is kept.
      </p>
    );
  }
  const sending = state.phase === "sending";
  const rest = noteMax - note.length;
  return (
    <form
      className="page-clear-form"
      onSubmit={(event) => {
        event.preventDefault();
        void send(note.trim() || null);
      }}
    >
      <p role="status" id={words} className={state.phase === "failed" ? "text-danger" : ""}>
        {state.phase === "failed" ? `${state.why} Nothing that you typed is lost.` : state.kept ? "Thank you." : ""}
      </p>
      <Field
        label={clear ? "Anything to add?" : "What was missing, or wrong?"}
        aside={rest < 200 ? `${rest} characters left` : "optional"}
        hint={`We keep the page, your answer and the note for ${keptDays} days. Who you are is not kept, so leave out names and keys.`}
      >
        {(links) => (
          <textarea
            {...links}
            rows={3}
            maxLength={noteMax}
            value={note}
            onChange={(event) => setNote(event.target.value)}
            className={`${fieldLook} resize-y py-2.5 leading-normal`}
          />
        )}
      </Field>
      <Button submit kind="ink" busy={sending && "Sending"} waits={note.trim() === "" && state.phase !== "failed"}>
        Send
      </Button>
    </form>
  );
}
