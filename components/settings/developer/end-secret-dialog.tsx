"use client";

import { useChange } from "../../api/use-api.ts";
import { announce } from "../../ui/announce.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Ending } from "../ending.tsx";
import { type Key, type KeySecret, shortKey } from "./key-words.ts";
import { LastUse } from "./last-use.tsx";

interface EndSecretDialogProps {
  readonly item: Key;
  readonly secret: KeySecret;
  readonly onClose: () => void;
}

/** Ends an old secret before its time. */
export function EndSecretDialog({ item, secret, onClose }: EndSecretDialogProps) {
  const end = useChange("endKeySecret");
  const press = () =>
    end.mutate(
      { path: { id: item.id, generation: String(secret.generation) } },
      {
        onSuccess: () => {
          announce(`${shortKey(item.livemode, secret.hint)} has ended.`);
          onClose();
        },
      },
    );
  return (
    <Dialog title="End" italic={shortKey(item.livemode, secret.hint)} onClose={onClose}>
      <p className="text-note leading-[1.6]">
        <LastUse at={secret.lastUsedAt} from={secret.lastUsedIp} /> It stops on the next request, and cannot be brought
        back.{" "}
        {item.kind === "docs"
          ? "The browser that holds it asks for another by itself."
          : "The current secret goes on working."}
      </p>
      <Ending
        verb="End it now"
        busy={end.isPending && "Ending"}
        error={end.error}
        doing="The secret has not ended."
        keep="Keep it"
        onPress={press}
        onClose={onClose}
      />
    </Dialog>
  );
}
