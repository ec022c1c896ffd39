import { useNamedDialog } from "../../use-named-dialog.ts";

export type AppAct = "register-app" | "edit-app" | "rotate-secret" | "end-secret" | "delete-app";

const acts: readonly AppAct[] = ["register-app", "edit-app", "rotate-secret", "end-secret", "delete-app"];

/** The dialogs about apps. */
export function useAppDialog() {
  return useNamedDialog(acts, "app");
}
