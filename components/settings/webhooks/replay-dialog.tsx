"use client";

import { useState } from "react";
import type { EventName } from "#sandbox/contract/facts.gen.ts";
import type { BodyOf, Schema } from "#sandbox/contract/types.ts";
import { useChange, useRead } from "../../api/use-api.ts";
import { announce } from "../../ui/announce.tsx";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { FailureNote } from "../../ui/failure-note.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { useClock, useWorkspaceNow } from "../workspace-clock.ts";
import { type ReplayState, replayStates } from "./replay-words.ts";
import { useWebhookFacts } from "./webhook-facts.tsx";

type Wish = NonNullable<BodyOf<"replayWebhookDeliveries">>;

interface ReplayDialogProps {
  readonly webhook: Schema<"Webhook">;
  readonly onClose: () => void;
}

const hourMs = 3_600_000;
const spans = [
  { value: "", name: "All that is kept" },
  { value: String(hourMs), name: "The last hour" },
  { value: String(24 * hourMs), name: "The last 24 hours" },
  { value: String(7 * 24 * hourMs), name: "The last 7 days" },
];
const everything: ReplayState[] = replayStates.map(({ state }) => state);

/** Which of the missing ones to send, with their number on the button before it is pressed. */
export function ReplayDialog({ webhook, onClose }: ReplayDialogProps) {
  const { filter, narrow } = useFilter();
  const [states, setStates] = useState<readonly ReplayState[]>(["held", "exhausted"]);
  const path = { id: webhook.id };
  const count = useRead("replayWebhookDeliveries", { path, body: { ...filter, states: everything, dryRun: true } });
  const replay = useChange("replayWebhookDeliveries");
  const found = count.data?.matchedByState;
  const matched = found ? states.reduce((sum, state) => sum + found[state], 0) : null;
  const press = () =>
    replay.mutate(
      { path, body: { ...filter, states: [...states] } },
      {
        onSuccess: ({ queued, truncated }) => {
          announce(`${queued.toLocaleString("en")} on their way.${truncated ? " There are more: replay again." : ""}`);
          onClose();
        },
      },
    );
  return (
    <Dialog title="Replay" italic="what is missing" onClose={onClose}>
      <p className="text-note leading-[1.6]">
        Each goes out once, from the first step of its ladder, {webhook.ratePerSecond ?? 10} a second, after everything
        that is fresh.
      </p>
      <Choices chosen={states} counts={found ?? null} onChoose={setStates} />
      <div className="mt-4 flex flex-wrap gap-2">{narrow}</div>
      {count.error || replay.error ? (
        <div className="mt-4">
          <FailureNote
            error={replay.error ?? count.error}
            doing={replay.error ? "Nothing was replayed." : "They could not be counted."}
            onRetry={replay.error ? press : () => void count.refetch()}
          />
        </div>
      ) : null}
      <div className="mt-6 flex flex-wrap items-center gap-3">
        {matched === null ? (
          <p role="status" className="text-note text-muted-text">
            Counting …
          </p>
        ) : matched === 0 ? (
          <p role="status" className="text-note text-muted-text">
            Nothing fits this choice.
          </p>
        ) : (
          <Button kind="ink" busy={replay.isPending && "Replaying"} onClick={press}>
            Replay {matched.toLocaleString("en")}
          </Button>
        )}
        <Button onClick={onClose}>Not now</Button>
      </div>
    </Dialog>
  );
}

/** Narrows by time and by event. The start is fixed when it is chosen, so that the count and the replay mean the same. */
function useFilter() {
  const { events } = useWebhookFacts();
  const now = useWorkspaceNow();
  const { data: clock } = useClock();
  const [span, setSpan] = useState("");
  const [from, setFrom] = useState<string | null>(null);
  const [event, setEvent] = useState("");
  const filter: Wish = { ...(from ? { from } : {}), ...(event ? { events: [event as EventName] } : {}) };
  const narrow = (
    <>
      <SelectField
        label="From when"
        value={span}
        choices={spans}
        onChange={(next) => {
          setSpan(next);
          setFrom(next === "" || !clock ? null : new Date(now - Number(next)).toISOString());
        }}
      />
      <SelectField
        label="Which event"
        value={event}
        choices={[{ value: "", name: "Every event" }, ...Object.keys(events).map((name) => ({ value: name, name }))]}
        onChange={setEvent}
      />
    </>
  );
  return { filter, narrow };
}

interface ChoicesProps {
  readonly chosen: readonly ReplayState[];
  readonly counts: Schema<"WebhookReplayStates"> | null;
  readonly onChoose: (states: readonly ReplayState[]) => void;
}

function Choices({ chosen, counts, onChoose }: ChoicesProps) {
  return (
    <fieldset className="mt-4">
      <legend className="sr-only">What to replay</legend>
      <ul className="divide-y divide-border rounded-md border border-control">
        {replayStates.map(({ state, name, means }) => (
          <li key={state}>
            <label className="grid min-h-11 cursor-pointer grid-cols-[1rem_minmax(0,1fr)_auto] items-start gap-x-3 px-4 py-2.5">
              <input
                type="checkbox"
                checked={chosen.includes(state)}
                onChange={(event) =>
                  onChoose(event.target.checked ? [...chosen, state] : chosen.filter((one) => one !== state))
                }
                className="mt-1 size-4 accent-primary"
              />
              <span className="leading-snug">
                <span className="text-note font-medium">{name}</span>
                <span className="block text-code text-muted-text">{means}</span>
              </span>
              <span className="tabular-nums">{counts ? counts[state].toLocaleString("en") : "…"}</span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
