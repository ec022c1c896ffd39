import { type EventName, events } from "#sandbox/contract/facts.gen.ts";
import { eventPath } from "./reference-tree.ts";

/** Events as links, each with when it happens. */
export function EventList({ names }: { names: readonly EventName[] }) {
  return (
    <ul className="reference-list divide-y divide-border border-y border-border">
      {names.map((name) => (
        <li key={name}>
          <a href={eventPath(name)} className="block py-2.5 hover:bg-elevated">
            <code>{name}</code>
            <span className="mt-0.5 block text-note text-muted-text">{events[name].when}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
