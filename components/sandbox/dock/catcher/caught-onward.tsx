import Link from "next/link";
import type { Schema } from "#sandbox/contract/types.ts";
import { buttonLook } from "../../../ui/button.tsx";
import { prefillFragment } from "../../../webhooks/prefill.ts";

interface CaughtOnwardProps {
  readonly caught: Schema<"Caught">;
  /** Whether its webhook can be opened: with it went its deliveries and its secrets, and not every member reads them. */
  readonly opens: boolean;
}

/** What leads on from a request: its signature taken apart, and its delivery. */
export function CaughtOnward({ caught, opens }: CaughtOnwardProps) {
  const { webhookId, deliveryId, attempt, body, headers } = caught;
  if (!opens)
    return (
      <a href={`/docs/webhooks/debugger${prefillFragment(body, headers)}`} className={buttonLook("line", true)}>
        Debug the signature
      </a>
    );
  const webhook = `/settings/webhooks/${webhookId}`;
  return (
    <>
      <Link
        href={`${webhook}/debug?delivery=${deliveryId}&attempt=${attempt}`}
        prefetch={false}
        className={buttonLook("line", true)}
      >
        Debug the signature
      </Link>
      <Link href={`${webhook}/deliveries/${deliveryId}`} prefetch={false} className={buttonLook("text", true)}>
        Open its delivery
      </Link>
    </>
  );
}
