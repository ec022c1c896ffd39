"use client";

import { usePlace } from "../../api/place.ts";
import { useChange } from "../../api/use-api.ts";
import { announce } from "../../ui/announce.tsx";
import { Button } from "../../ui/button.tsx";
import { FailureNote } from "../../ui/failure-note.tsx";
import { useWorkspaceNow } from "../workspace-clock.ts";
import { type Key, type KeySecret, nameOf, shortKey } from "./key-words.ts";
import { OldSecretPanel } from "./old-secret-panel.tsx";
import { useKeyDialog } from "./use-key-dialog.ts";
import { oldUseOf } from "./use-rotations.ts";

interface OldSecretProps {
  readonly item: Key;
  readonly secret: KeySecret;
  readonly rotations: ReadonlyMap<number, number>;
}

/** An old secret of a key, and how to end it now. In test mode the clock can be moved on instead. */
export function OldSecret({ item, secret, rotations }: OldSecretProps) {
  const now = useWorkspaceNow();
  const { mode } = usePlace();
  const { open } = useKeyDialog();
  const advance = useChange("advanceClock");
  const next = item.secrets.find(({ generation }) => generation === secret.generation + 1);
  const skip = () =>
    advance.mutate(
      { body: { by: "PT24H" } },
      { onSuccess: () => announce(`The clock has moved 24 h. The old secret of ${nameOf(item)} has stopped.`) },
    );
  return (
    <OldSecretPanel
      generation={secret.generation}
      short={shortKey(item.livemode, secret.hint)}
      from={Date.parse(next?.createdAt ?? secret.createdAt)}
      now={now}
      to={Date.parse(secret.endsAt ?? "")}
      clock={mode === "test" ? ", on the clock of the workspace" : ""}
      use={oldUseOf(secret, rotations)}
      lastUsedAt={secret.lastUsedAt}
      lastUsedIp={secret.lastUsedIp}
    >
      <p className="flex flex-wrap items-center gap-x-5 gap-y-2">
        <Button className="border-ink" onClick={() => open("end", item.id, secret.generation)}>
          End now
        </Button>
        {mode === "test" ? (
          <Button kind="text" busy={advance.isPending && "Moving the clock"} onClick={skip}>
            Advance the clock 24 h
          </Button>
        ) : null}
      </p>
      {advance.error ? <FailureNote error={advance.error} doing="The clock has not moved." onRetry={skip} /> : null}
    </OldSecretPanel>
  );
}
