import type { GuideParts } from "#components/docs/guide.tsx";
import { runnableCalls } from "#components/docs/runnable-calls.tsx";
import { systemClock } from "#sandbox/time/clock.ts";
import { guideRoute } from "./guide-route.tsx";

/** The same for a guide whose calls run. Its page says `revalidate`, because the dates of its examples must lie ahead. */
export function runnableRoute(slug: string, parts: GuideParts) {
  return guideRoute(slug, () => ({ ...runnableCalls(slug, systemClock.now()), ...parts }));
}
