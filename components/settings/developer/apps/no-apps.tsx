"use client";

import { Button, buttonLook } from "../../../ui/button.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { useAppDialog } from "./use-app-dialog.ts";

/** No app yet: what one is, and the next step. */
export function NoApps() {
  const { open } = useAppDialog();
  return (
    <EmptyState title="No app yet." italic="A key may be enough.">
      <p>
        An app asks people of any workspace for access, and then acts for each of them. For code that works in this
        workspace alone, a key is simpler.
      </p>
      <p className="mt-5 flex flex-wrap gap-x-5 gap-y-2">
        <Button kind="ink" onClick={() => open("register-app")}>
          Register an app
        </Button>
        <a href="/docs/oauth" className={buttonLook("text")}>
          How OAuth works here
        </a>
      </p>
    </EmptyState>
  );
}
