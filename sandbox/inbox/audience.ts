import { inbox } from "../contract/facts.gen.ts";
import { seededBetween, seededFraction } from "../seeded.ts";
import { fillTemplate, templatesFor } from "./persona-words.ts";
import { choosePersonas, type Persona, spread } from "./personas.ts";
import type { ThreadRow } from "./thread-queries.ts";

/** A post that just went live on one channel. */
export interface Landing {
  readonly workspaceId: string;
  readonly seedNumber: number;
  readonly deliveryId: string;
  readonly channel: string;
  readonly content: string;
  /** What a test wants of this channel; null when it leaves it to chance. */
  readonly forced: string | null;
}

/** Something that somebody will say. */
export interface PlannedAnswer {
  readonly afterMs: number;
  readonly kind: ThreadRow["kind"];
  readonly persona: Persona;
  readonly text: string;
}

const { audience } = inbox;
const minuteMs = 60_000;
const directChannels: readonly string[] = audience.directMessagesOn;

/** Who answers a post, when and with what, the earliest first. The same words always give the same answers. */
export function planAnswers(landing: Landing): PlannedAnswer[] {
  const forced = landing.forced === null ? null : forcedCount(landing.forced);
  const count = forced ?? drawnCount(landing);
  if (count === 0) return [];
  const moments = forced === null ? drawnMoments(landing, count) : forcedMoments(landing, count);
  const turns = new Map<readonly string[], number>();
  return choosePersonas(landing, count, landing.deliveryId).map((persona, index) => {
    const kind = forced === null ? drawnKind(landing, index) : "comment";
    const templates = templatesFor(kind, landing.content);
    const turn = turns.get(templates) ?? 0;
    turns.set(templates, turn + 1);
    const order = spread(templates.length, templates.length, landing, `${landing.deliveryId}:${kind}`);
    const template = templates[order[turn % order.length] ?? 0] ?? "";
    return { afterMs: moments[index] ?? 0, kind, persona, text: fillTemplate(template, landing.content) };
  });
}

/** A forced outcome is all that happens: N answers for `replies:N`, none for any other. */
function forcedCount(outcome: string): number {
  return outcome.startsWith("replies:") ? Number(outcome.slice("replies:".length)) : 0;
}

function drawnCount(landing: Landing): number {
  const share = drawn(landing, "count") * 100;
  let below = 0;
  return audience.percentWithAnswers.findIndex((percent) => {
    below += percent;
    return share < below;
  });
}

/** After an hour at the earliest, so that nothing disturbs a short test, and half of them within six. */
function drawnMoments(landing: Landing, count: number): number[] {
  const { firstMinutes, lastMinutes } = audience;
  const doublings = Math.log2(lastMinutes / firstMinutes);
  const moments = Array.from({ length: count }, (_, index) =>
    Math.round(firstMinutes * 2 ** (doublings * drawn(landing, "moment", index)) * minuteMs),
  );
  return moments.sort((a, b) => a - b);
}

/** One after another, at most 90 seconds apart, so that twenty take half an hour. */
function forcedMoments(landing: Landing, count: number): number[] {
  const { workspaceId, seedNumber, deliveryId } = landing;
  let at = 0;
  return Array.from({ length: count }, (_, index) => {
    at += 1000 * seededBetween(20, audience.forcedApartSeconds, workspaceId, seedNumber, "personas", deliveryId, index);
    return at;
  });
}

function drawnKind(landing: Landing, index: number): ThreadRow["kind"] {
  const share = drawn(landing, "kind", index) * 100;
  if (share < audience.percentMentions) return "mention";
  const direct = share >= 100 - audience.percentDirect && directChannels.includes(landing.channel);
  return direct ? "dm" : "comment";
}

function drawn({ workspaceId, seedNumber, deliveryId }: Landing, ...words: (string | number)[]): number {
  return seededFraction(workspaceId, seedNumber, "personas", deliveryId, ...words);
}
