"use client";

import type { SharedRequest } from "#sandbox/contract/shared-copy.ts";
import { errorPageIn } from "../settings/logs/known-links.ts";
import { MessageView } from "../settings/logs/message-view.tsx";

type Messages = Pick<SharedRequest, "request" | "response" | "bodiesKept">;

/** Both sides of a shared call. Its ids lead nowhere: they belong to somebody else's workspace. */
export function SharedMessages({ call }: { call: Messages }) {
  return (
    <>
      <MessageView side="request" call={call} hrefOf={errorPageIn} />
      <MessageView side="response" call={call} hrefOf={errorPageIn} />
    </>
  );
}
