"use client";

import { useState } from "react";
import type { Schema } from "#sandbox/contract/types.ts";
import { ApiProblem } from "../../../api/api-problem.ts";
import { useSecretChange } from "../../../api/use-secret-change.ts";
import { Button } from "../../../ui/button.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { FailureNote } from "../../../ui/failure-note.tsx";
import { FreshSignIn } from "../../fresh-sign-in.tsx";
import { needsFreshSignIn } from "../../needs-fresh-sign-in.ts";
import { useRealNow } from "../../real-now.ts";
import { useDeveloperFacts } from "../developer-facts.tsx";
import { LostAnswer } from "../lost-answer.tsx";
import { RotationDeadline } from "../rotation-deadline.tsx";
import type { App } from "./app-words.ts";
import { RevealedApp } from "./revealed-app.tsx";

interface RotateAppDialogProps {
  readonly item: App;
  readonly generation: number;
  readonly onClose: () => void;
}

/** Gives an app its next client secret. The deadline of the old one is named before anybody presses. */
export function RotateAppDialog({ item, generation, onClose }: RotateAppDialogProps) {
  const rotate = useSecretChange("rotateAppSecret");
  const { clientSecretGraceSeconds } = useDeveloperFacts();
  const now = useRealNow();
  const [made, setMade] = useState<Schema<"AppWithSecret"> | null>(null);
  // What is asked for is the rotation that the reader saw: another one meanwhile is refused, not repeated.
  const [expectedGeneration] = useState(generation);
  const send = async () => {
    const app = await rotate.make({ path: { id: item.id }, body: { expectedGeneration } });
    if (app) setMade(app);
  };
  if (made) return <RevealedApp made={made} onClose={onClose} />;
  if (needsFreshSignIn(rotate.error))
    return <FreshSignIn what="rotate a client secret" onDone={() => void send()} onClose={rotate.forget} />;
  const late = rotate.error instanceof ApiProblem && rotate.error.problem.code === "key_already_rotated";
  return (
    <Dialog title="Rotate the secret of" italic={item.name} onClose={onClose}>
      <RotationDeadline at={now + clientSecretGraceSeconds * 1000} then="the old one stops">
        The app keeps its client id, and nobody has to connect it again.
      </RotationDeadline>
      {rotate.error ? (
        <div className="mt-4 grid gap-3">
          <FailureNote error={rotate.error} doing="The secret was not rotated by you." />
          <LostAnswer error={rotate.error} what="client secret" />
        </div>
      ) : null}
      <div className="mt-6 flex flex-wrap gap-3">
        {late ? null : (
          <Button kind="ink" data-start busy={rotate.isPending && "Rotating"} onClick={() => void send()}>
            Rotate secret
          </Button>
        )}
        <Button onClick={onClose}>{late ? "Close" : "Keep it"}</Button>
      </div>
    </Dialog>
  );
}
