"use client";

import { useState } from "react";
import type { Schema } from "#sandbox/contract/types.ts";
import { usePlace } from "../../api/place.ts";
import { useSecretChange } from "../../api/use-secret-change.ts";
import { useWorkspaceNow } from "../workspace-clock.ts";
import { useDeveloperFacts } from "./developer-facts.tsx";
import { exposedSecret, exposureWords, type Key } from "./key-words.ts";
import { RevealedSecret } from "./revealed-secret.tsx";
import { RotationDeadline } from "./rotation-deadline.tsx";
import { RotationDialog } from "./rotation-dialog.tsx";

/** Gives a key its next secret. The deadline of the old one is named before anybody presses. */
export function RotateKeyDialog({ item, onClose }: { item: Key; onClose: () => void }) {
  const rotate = useSecretChange("rotateKey");
  const [made, setMade] = useState<Schema<"KeyWithSecret"> | null>(null);
  // What is asked for is the rotation that the reader saw: another one meanwhile is refused, not repeated.
  const [expectedGeneration] = useState(item.generation);
  const send = async () => {
    const key = await rotate.make({ path: { id: item.id }, body: { expectedGeneration } });
    if (key) setMade(key);
  };
  if (made) return <RevealedSecret made={made} onClose={onClose} />;
  return (
    <RotationDialog
      title="Rotate"
      name={item.name}
      verb="Rotate key"
      what="rotate a live key"
      doing="The key was not rotated by you."
      rotate={rotate}
      onRotate={() => void send()}
      onClose={onClose}
    >
      <Deadline item={item} />
    </RotationDialog>
  );
}

function Deadline({ item }: { item: Key }) {
  const { mode } = usePlace();
  const { graceSeconds } = useDeveloperFacts();
  const now = useWorkspaceNow();
  const exposed = exposedSecret(item);
  const expiry = item.expiresAt === null ? Number.POSITIVE_INFINITY : Date.parse(item.expiresAt);
  const grace = now + graceSeconds * 1000;
  const endsAt = Math.min(grace, expiry);
  return (
    <>
      <RotationDeadline
        at={endsAt}
        then={expiry < grace ? "the key itself expires" : "the old one stops"}
        clock={mode === "test" ? ", on the clock of the workspace. You can move that clock on" : ""}
      >
        The key keeps its id, its scopes and its name.
      </RotationDeadline>
      {exposed ? (
        <p className="mt-3 text-note leading-[1.6]">
          This key {exposureWords(exposed.exposedHow)}. End its old secret sooner, as soon as your server holds the new
          one.
        </p>
      ) : null}
    </>
  );
}
