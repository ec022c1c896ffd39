"use client";

import { useMay } from "../../api/use-may.ts";
import { useStore } from "../../api/use-store.ts";
import { Button } from "../../ui/button.tsx";
import { type Sending, sending } from "../answer/answers.ts";
import { useSend } from "../answer/use-send.ts";
import { compose } from "../compose/composition-store.ts";
import { useOperationShape } from "../compose/use-operation-shape.ts";
import { useConsoleFacts } from "../console-facts.tsx";

const idle: Sending = { phase: "idle" };
const of: Readonly<Record<string, unknown>> = {
  "reply.received": { kind: "comment", text: "Is it still free on Monday?" },
  "matrix.completed": { status: "success" },
};

/** Any event, by the road that makes it: a post is stored and published, somebody answers, a matrix runs. */
export function TriggersPanel() {
  const { events } = useConsoleFacts();
  const send = useSend();
  const shape = useOperationShape("triggerEvent");
  const may = useMay("write");
  const { phase } = useStore(sending, idle);
  const busy = phase === "sending" || phase === "workspace";
  const fill = (event: string) => {
    const data = of[event];
    compose({
      op: "triggerEvent",
      path: {},
      query: {},
      headers: {},
      body: JSON.stringify({ event, ...(data ? { data } : {}) }, null, 2),
      fault: "",
    });
  };
  const trigger = (event: string) => {
    fill(event);
    if (shape.data) void send(shape.data);
  };
  return (
    <div className="px-5 pt-4 pb-5">
      <p className="max-w-prose text-note leading-[1.6] text-muted-text">
        Each goes the real road, so every id in the event resolves. Fill it into the composer to give it data of your
        own.{may ? "" : " Owners, admins and editors can trigger one."}
      </p>
      <ul className="mt-3 divide-y divide-border border-y border-border">
        {Object.entries(events).map(([event, when]) => (
          <li key={event} className="flex flex-wrap items-center gap-x-5 gap-y-2 py-2.5">
            <span className="min-w-0 flex-[1_1_18rem]">
              <code className="font-medium">{event}</code>
              <span className="block text-small text-muted-text">{when}</span>
            </span>
            <Button kind="text" onClick={() => fill(event)}>
              Fill in<span className="sr-only"> {event}</span>
            </Button>
            {may ? (
              <Button busy={busy && "Sending"} waits={!shape.data} onClick={() => trigger(event)}>
                Trigger<span className="sr-only"> {event}</span>
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </div>
  );
}
