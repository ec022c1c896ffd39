"use client";

import { lazy, Suspense } from "react";
import type { Key } from "./key-words.ts";
import { type KeyAct, useKeyDialog } from "./use-key-dialog.ts";

const CreateKeyDialog = lazy(async () => ({ default: (await import("./create-key-dialog.tsx")).CreateKeyDialog }));
const EditKeyDialog = lazy(async () => ({ default: (await import("./edit-key-dialog.tsx")).EditKeyDialog }));
const RotateKeyDialog = lazy(async () => ({ default: (await import("./rotate-key-dialog.tsx")).RotateKeyDialog }));
const RevokeKeyDialog = lazy(async () => ({ default: (await import("./revoke-key-dialog.tsx")).RevokeKeyDialog }));
const EndSecretDialog = lazy(async () => ({ default: (await import("./end-secret-dialog.tsx")).EndSecretDialog }));

/** The dialog that the address names, if its key can still take it. */
export function KeyDialogs({ keys }: { keys: readonly Key[] | undefined }) {
  const { act, id: keyId, generation, close } = useKeyDialog();
  if (act === null) return null;
  if (act === "create") {
    return (
      <Suspense>
        <CreateKeyDialog onClose={close} />
      </Suspense>
    );
  }
  const item = keys?.find(({ id }) => id === keyId);
  if (item?.status !== "active") return null;
  return (
    <Suspense>
      <KeyDialog act={act} item={item} generation={generation} onClose={close} />
    </Suspense>
  );
}

interface KeyDialogProps {
  readonly act: Exclude<KeyAct, "create">;
  readonly item: Key;
  readonly generation: number;
  readonly onClose: () => void;
}

function KeyDialog({ act, item, generation, onClose }: KeyDialogProps) {
  if (act === "revoke") return <RevokeKeyDialog item={item} onClose={onClose} />;
  if (act === "end") {
    const secret = item.secrets.find((one) => one.generation === generation && one.state === "ending");
    return secret ? <EndSecretDialog item={item} secret={secret} onClose={onClose} /> : null;
  }
  if (item.kind === "docs") return null;
  return act === "rotate" ? (
    <RotateKeyDialog item={item} onClose={onClose} />
  ) : (
    <EditKeyDialog item={item} onClose={onClose} />
  );
}
