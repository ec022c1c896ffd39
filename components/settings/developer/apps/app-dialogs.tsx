"use client";

import { lazy, Suspense } from "react";
import { type App, oldSecretsOf } from "./app-words.ts";
import { type AppAct, useAppDialog } from "./use-app-dialog.ts";

const CreateAppDialog = lazy(async () => ({ default: (await import("./create-app-dialog.tsx")).CreateAppDialog }));
const EditAppDialog = lazy(async () => ({ default: (await import("./edit-app-dialog.tsx")).EditAppDialog }));
const RotateAppDialog = lazy(async () => ({ default: (await import("./rotate-app-dialog.tsx")).RotateAppDialog }));
const DeleteAppDialog = lazy(async () => ({ default: (await import("./delete-app-dialog.tsx")).DeleteAppDialog }));
const EndClientSecretDialog = lazy(async () => ({
  default: (await import("./end-client-secret-dialog.tsx")).EndClientSecretDialog,
}));

/** The dialog that the address names, if its app can take it. */
export function AppDialogs({ apps }: { apps: readonly App[] | undefined }) {
  const { act, id, generation, close } = useAppDialog();
  if (act === null) return null;
  if (act === "register-app") {
    return (
      <Suspense>
        <CreateAppDialog onClose={close} />
      </Suspense>
    );
  }
  const item = apps?.find((app) => app.id === id);
  if (!item) return null;
  return (
    <Suspense>
      <AppDialog act={act} item={item} generation={generation} onClose={close} />
    </Suspense>
  );
}

interface AppDialogProps {
  readonly act: Exclude<AppAct, "register-app">;
  readonly item: App;
  readonly generation: number;
  readonly onClose: () => void;
}

function AppDialog({ act, item, generation, onClose }: AppDialogProps) {
  if (act === "edit-app") return <EditAppDialog item={item} onClose={onClose} />;
  if (act === "delete-app") return <DeleteAppDialog item={item} onClose={onClose} />;
  if (act === "rotate-secret") {
    if (item.generation === null) return null;
    return <RotateAppDialog item={item} generation={item.generation} onClose={onClose} />;
  }
  const secret = oldSecretsOf(item).find((one) => one.generation === generation);
  return secret ? <EndClientSecretDialog item={item} secret={secret} onClose={onClose} /> : null;
}
