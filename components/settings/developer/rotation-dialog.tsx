"use client";

import type { ReactNode } from "react";
import { ApiProblem } from "../../api/api-problem.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { FailureNote } from "../../ui/failure-note.tsx";
import { FreshSignIn } from "../fresh-sign-in.tsx";
import { needsFreshSignIn } from "../needs-fresh-sign-in.ts";
import { LostAnswer } from "./lost-answer.tsx";

interface RotationDialogProps {
  readonly title: string;
  readonly name: string;
  /** What the button says. */
  readonly verb: string;
  /** What a fresh sign-in is asked for. */
  readonly what: string;
  /** What did not happen when it fails. */
  readonly doing: string;
  /** What the rotation would give. */
  readonly secret?: "key" | "client secret";
  readonly rotate: { readonly error: unknown; readonly isPending: boolean; readonly forget: () => void };
  readonly onRotate: () => void;
  readonly onClose: () => void;
  /** Until when the old secret works. */
  readonly children: ReactNode;
}

/** Asks before a rotation, and says what came of a try that did not work. */
export function RotationDialog(props: RotationDialogProps) {
  const { title, name, verb, what, doing, secret = "key", rotate, onRotate, onClose, children } = props;
  if (needsFreshSignIn(rotate.error)) return <FreshSignIn what={what} onDone={onRotate} onClose={rotate.forget} />;
  const late = rotate.error instanceof ApiProblem && rotate.error.problem.code === "key_already_rotated";
  return (
    <Dialog title={title} italic={name} onClose={onClose}>
      {children}
      {rotate.error ? (
        <div className="mt-4 grid gap-3">
          <FailureNote error={rotate.error} doing={doing} />
          <LostAnswer error={rotate.error} what={secret} />
        </div>
      ) : null}
      <div className="mt-6 flex flex-wrap gap-3">
        {late ? null : (
          <Button kind="ink" data-start busy={rotate.isPending && "Rotating"} onClick={onRotate}>
            {verb}
          </Button>
        )}
        <Button onClick={onClose}>{late ? "Close" : "Keep it"}</Button>
      </div>
    </Dialog>
  );
}
