"use client";

import { Button } from "../../ui/button.tsx";
import { compose } from "../compose/composition-store.ts";
import { useOperationShape } from "../compose/use-operation-shape.ts";
import { PaneHeading } from "../pane-heading.tsx";
import type { Sent } from "./answers.ts";
import { useSend } from "./use-send.ts";

/** The line was cut, or nothing came. Whether the call was done is what the same key finds out. */
export function LostAnswer({ sent }: { sent: Sent }) {
  const { fault, op } = sent.composition;
  const send = useSend();
  const shape = useOperationShape(op);
  const again = () => {
    compose({ ...sent.composition, fault: "" });
    if (shape.data) void send(shape.data);
  };
  return (
    <>
      <div role="status">
        <PaneHeading italic={sent.timedOut ? "after 25 seconds." : "the line was cut."}>No answer,</PaneHeading>
      </div>
      <div className="mt-3 grid max-w-prose justify-items-start gap-3 text-note leading-[1.6]">
        <p>
          {fault ? (
            <>
              You asked for it: <code>{fault}</code>.{" "}
            </>
          ) : (
            "The server could not be reached. "
          )}
          {sent.idempotencyKey
            ? "Whether the call was done, nobody can tell from here. Sent again it bears the same Idempotency-Key, so it happens once at most."
            : "Sent again it asks the same once more."}
        </p>
        <Button onClick={again}>{fault ? "Send it again without the fault" : "Send it again"}</Button>
        {sent.idempotencyKey ? (
          <p className="text-code text-muted-text">
            Idempotency-Key <code className="text-ink wrap-anywhere">{sent.idempotencyKey}</code>
          </p>
        ) : null}
        <p className="text-code text-muted-text">
          The log shows what the server made of it. A browser may repeat a lost call by itself; each repeat stands
          there, and the post is there once.
        </p>
      </div>
    </>
  );
}
