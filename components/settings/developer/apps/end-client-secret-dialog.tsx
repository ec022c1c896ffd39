"use client";

import { useChange } from "../../../api/use-api.ts";
import { announce } from "../../../ui/announce.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { Ending } from "../../ending.tsx";
import { LastUse } from "../last-use.tsx";
import { type App, type AppSecret, shortSecret } from "./app-words.ts";

interface EndClientSecretDialogProps {
  readonly item: App;
  readonly secret: AppSecret;
  readonly onClose: () => void;
}

/** Ends an old client secret before its time. */
export function EndClientSecretDialog({ item, secret, onClose }: EndClientSecretDialogProps) {
  const end = useChange("endAppSecret");
  const short = shortSecret(secret.hint);
  const done = () => {
    announce(`${short} has ended.`);
    onClose();
  };
  const press = () => end.mutate({ path: { id: item.id, generation: String(secret.generation) } }, { onSuccess: done });
  return (
    <Dialog title="End" italic={short} onClose={onClose}>
      <p className="text-note leading-[1.6]">
        <LastUse at={secret.lastUsedAt} from={null} /> It stops on the next request, and cannot be brought back. The
        current secret goes on working, and so do all connections.
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
