import { llmsFull, llmsIndex } from "#components/twins/llms.ts";
import { twinPath } from "#components/twins/twin-links.ts";
import { type Twin, twins } from "#components/twins/twins.ts";
import { env } from "#sandbox/env.ts";
import { systemClock } from "#sandbox/time/clock.ts";

const dayMs = 86_400_000;

/** What is made once a day, because dates of examples must lie ahead. */
interface Made {
  readonly day: number;
  readonly value: unknown;
}
const made = new Map<string, Made>();

function daily<Value>(name: string, make: () => Value): Value {
  const day = Math.floor(systemClock.now() / dayMs);
  const known = made.get(name);
  if (known?.day === day) return known.value as Value;
  const value = make();
  made.set(name, { day, value });
  // What failed is tried again by the next one who asks.
  if (value instanceof Promise) value.catch(() => made.delete(name));
  return value;
}

/** Every page with its twin, as this server knows its own address. */
export function portalTwins(): readonly Twin[] {
  const { publicUrl, apiUrl } = env();
  return daily("twins", () => twins({ now: systemClock.now(), base: publicUrl, api: apiUrl }));
}

/** The twin at an address such as `/docs/posts.md`, or null where no page has one. */
export async function twinText(address: string): Promise<{ twin: Twin; text: string } | null> {
  const twin = portalTwins().find(({ path }) => twinPath(path) === address);
  return twin ? { twin, text: await daily(address, () => twin.markdown()) } : null;
}

export function llmsText(): Promise<string> {
  return daily("llms", async () => llmsIndex(portalTwins(), env().publicUrl));
}

export function llmsFullText(): Promise<string> {
  const pause = () => new Promise<void>((resolve) => setImmediate(resolve));
  return daily("llms-full", () => llmsFull(portalTwins(), env().publicUrl, pause));
}
