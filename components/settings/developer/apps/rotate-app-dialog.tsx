"use client";

import { useState } from "react";
import type { Schema } from "#sandbox/contract/types.ts";
import { useSecretChange } from "../../../api/use-secret-change.ts";
import { useRealNow } from "../../real-now.ts";
import { useDeveloperFacts } from "../developer-facts.tsx";
import { RotationDeadline } from "../rotation-deadline.tsx";
import { RotationDialog } from "../rotation-dialog.tsx";
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
  return (
    <RotationDialog
      title="Rotate the secret of"
      name={item.name}
      verb="Rotate secret"
      what="rotate a client secret"
      doing="The secret was not rotated by you."
      secret="client secret"
      rotate={rotate}
      onRotate={() => void send()}
      onClose={onClose}
    >
      <RotationDeadline at={now + clientSecretGraceSeconds * 1000} then="the old one stops">
        The app keeps its client id, and nobody has to connect it again.
      </RotationDeadline>
    </RotationDialog>
  );
}
