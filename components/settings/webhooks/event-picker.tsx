"use client";

import { type ReactNode, useId, useState } from "react";
import { JsonView } from "../../docs/json-view.tsx";
import { CodeScroller } from "../../ui/code-scroller.tsx";
import { Problems } from "../../ui/field.tsx";
import { Icon } from "../../ui/icon.tsx";
import { everyEvent, everyPostEvent, includes, isCovered, type Patterns, withPattern } from "./event-choice.ts";
import { useWebhookFacts } from "./webhook-facts.tsx";

interface EventPickerProps {
  readonly chosen: Patterns;
  readonly onChoose: (patterns: Patterns) => void;
  readonly problems: readonly { readonly detail: string }[];
}

/** Which events an endpoint gets, each with when it is sent and what it looks like. */
export function EventPicker({ chosen, onChoose, problems }: EventPickerProps) {
  const { events } = useWebhookFacts();
  const names = Object.keys(events);
  const choose = (pattern: string) => (on: boolean) => onChoose(withPattern(chosen, pattern, on, names));
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1.5 text-note font-medium">Events</legend>
      <ul className="rounded-md border border-control">
        <Row
          pattern={everyEvent}
          name="All events"
          when="Also kinds that come later."
          wrong={problems.length > 0}
          chosen={chosen.includes(everyEvent)}
          covered={false}
          onChoose={choose(everyEvent)}
        />
        <Row
          pattern={everyPostEvent}
          name="All events of posts"
          when="Also kinds that come later."
          chosen={includes(chosen, everyEvent) || chosen.includes(everyPostEvent)}
          covered={chosen.includes(everyEvent)}
          onChoose={choose(everyPostEvent)}
        />
        {Object.entries(events).map(([name, { when, example }]) => (
          <Row
            key={name}
            pattern={name}
            when={when}
            chosen={includes(chosen, name)}
            covered={isCovered(chosen, name)}
            onChoose={choose(name)}
            sample={<JsonView value={example} />}
          />
        ))}
      </ul>
      <Problems problems={problems} />
    </fieldset>
  );
}

interface RowProps {
  readonly pattern: string;
  /** What a pattern stands for; the name of an event says it itself. */
  readonly name?: string;
  readonly when: string;
  readonly wrong?: boolean;
  readonly chosen: boolean;
  readonly covered: boolean;
  readonly onChoose: (on: boolean) => void;
  readonly sample?: ReactNode;
}

function Row({ pattern, name, when, wrong = false, chosen, covered, onChoose, sample }: RowProps) {
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <li className="border-border not-first:border-t">
      <div className="flex items-start gap-3 pr-2 pl-4">
        <input
          id={id}
          type="checkbox"
          checked={chosen}
          disabled={covered}
          aria-describedby={`${id}-when`}
          aria-invalid={wrong || undefined}
          onChange={(event) => onChoose(event.target.checked)}
          className="mt-3.5 size-4 flex-none accent-primary"
        />
        <div className="min-w-0 flex-1 py-2.5 leading-snug">
          <label htmlFor={id} className="block cursor-pointer text-note font-medium">
            {name ? `${name} ` : null}
            <code className={name ? "font-normal text-muted-text" : "font-medium"}>{pattern}</code>
          </label>
          <span id={`${id}-when`} className="block text-code text-muted-text">
            {when}
          </span>
        </div>
        {sample ? (
          <button
            type="button"
            aria-expanded={open}
            aria-controls={`${id}-sample`}
            aria-label={`Sample of ${pattern}`}
            onClick={() => setOpen(!open)}
            className="inline-flex min-h-11 flex-none items-center gap-1.5 rounded-md px-2 text-code hover:bg-muted"
          >
            Sample
            <Icon name="chevron" className={`size-3.5 transition-transform ${open ? "rotate-90" : ""}`} />
          </button>
        ) : null}
      </div>
      {open ? (
        <div
          id={`${id}-sample`}
          className="code-surface mx-2 mb-2 overflow-hidden rounded-md border border-code-edge bg-code-ground text-code-plain"
        >
          <CodeScroller name={`Body of ${pattern}`} className="max-h-72">
            {sample}
          </CodeScroller>
        </div>
      ) : null}
    </li>
  );
}
