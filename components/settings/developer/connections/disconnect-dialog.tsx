"use client";

import { useChange } from "../../../api/use-api.ts";
import { useSession } from "../../../api/use-session.ts";
import { announce } from "../../../ui/announce.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { Ending } from "../../ending.tsx";
import { LastUse } from "../last-use.tsx";
import { type Connection, dataOf } from "./connection-words.ts";

/** Ends what an app may do for somebody here. */
export function DisconnectDialog({ item, onClose }: { item: Connection; onClose: () => void }) {
  const me = useSession()?.user.id;
  const disconnect = useChange("disconnectApp");
  const { app, user, devices, lastUsedAt } = item;
  const who = user.id === me ? "you" : (user.name ?? "its member");
  const done = () => {
    announce(`${app.name} is disconnected.`);
    onClose();
  };
  const press = () => disconnect.mutate({ path: { id: item.id } }, { onSuccess: done });
  return (
    <Dialog title="Disconnect" italic={app.name} onClose={onClose}>
      <p className="text-note leading-[1.6]">
        It acts for {who} here, with {dataOf(item).words}. <LastUse at={lastUsedAt} from={null} /> It stops on its next
        call{devices > 1 ? `, on all ${devices} devices` : ""}, and to come back it has to ask {who} again.
      </p>
      <p className="mt-3 text-note leading-[1.6] text-muted-text">
        What it has made stays: posts that it scheduled still go out.
      </p>
      <Ending
        verb="Disconnect"
        busy={disconnect.isPending && "Disconnecting"}
        error={disconnect.error}
        doing="The app is still connected."
        keep="Keep it"
        onPress={press}
        onClose={onClose}
      />
    </Dialog>
  );
}
