/** Which events an endpoint gets. */
export function EventChips({ events }: { events: readonly string[] }) {
  return (
    <span className="flex flex-wrap gap-1.5">
      {events.map((event) => (
        <code key={event} className="rounded-sm bg-muted px-1.5 py-0.5 whitespace-nowrap text-ink">
          {event === "*" ? "all events" : event}
        </code>
      ))}
    </span>
  );
}
