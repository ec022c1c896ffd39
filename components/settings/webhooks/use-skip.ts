import type { Schema } from "#sandbox/contract/types.ts";
import { useChange } from "../../api/use-api.ts";
import { announce } from "../../ui/announce.tsx";

/** Moves the clock of the test workspace to the instant when a delivery is tried next. Everything due before happens too. */
export function useSkip(delivery: Schema<"WebhookDelivery">) {
  const advance = useChange("advanceClock");
  const skip = () => {
    if (delivery.nextAttemptAt === null) return;
    advance.mutate(
      { body: { to: delivery.nextAttemptAt } },
      { onSuccess: ({ happened }) => announce(skippedWords(happened, delivery.id)) },
    );
  };
  return { skip, isPending: advance.isPending, error: advance.error };
}

/** What the skip did, and what else fell due on the way. */
function skippedWords(happened: readonly Schema<"ClockHappening">[], deliveryId: string): string {
  const own = happened.findLast((one) => one.deliveryId === deliveryId);
  const others = happened.filter((one) => one.deliveryId !== deliveryId).length;
  const also =
    others === 0 ? "" : ` ${others === 1 ? "One other thing" : `${others} other things`} fell due on the way.`;
  return `${own ? own.summary : "The clock has moved."}${also}`;
}
