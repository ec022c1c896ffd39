import { useNamedDialog } from "../../use-named-dialog.ts";

const acts: readonly "disconnect"[] = ["disconnect"];

/** The dialog that ends a connection. */
export function useDisconnectDialog() {
  return useNamedDialog(acts, "connection");
}
