import { useNamedDialog } from "../use-named-dialog.ts";

export type KeyAct = "create" | "edit" | "rotate" | "revoke" | "end";

const acts: readonly KeyAct[] = ["create", "edit", "rotate", "revoke", "end"];

/** The dialogs about keys. */
export function useKeyDialog() {
  return useNamedDialog(acts, "key");
}
