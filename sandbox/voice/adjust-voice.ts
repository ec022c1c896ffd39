import type { Schema } from "../contract/types.ts";
import type { Ahead, Handler } from "../operation.ts";
import { adjustText } from "./adjust-text.ts";
import { readVoice } from "./read-voice.ts";
import { applyEdits } from "./text-edit.ts";

type Adjustment = Omit<Schema<"VoiceAdjustment">, "livemode">;

/** Edits a text by the rules of the voice, and stores nothing. */
export const adjustVoice: Handler<"adjustVoice"> = Object.assign(
  async ({ store, prepared }: Parameters<Handler<"adjustVoice">>[0]) => {
    const { object, ...adjustment } = prepared as Adjustment;
    return { status: 200 as const, body: { object, livemode: store.livemode, ...adjustment } };
  },
  { prepare },
);

async function prepare(ahead: Ahead<"adjustVoice">): Promise<Adjustment> {
  const { text, channel } = ahead.body;
  const voice = await readVoice(ahead);
  const wishes = {
    profile: voice.result.profile,
    sliders: JSON.parse(voice.row.sliders) as Schema<"VoiceWishes">,
    bannedPhrases: JSON.parse(voice.row.banned_phrases) as string[],
  };
  const edits = adjustText(text, wishes, channel ?? null);
  const adjusted = applyEdits(text, edits);
  const [before, after] = await voice.score(adjusted === "" ? [text] : [text, adjusted]);
  if (!before) throw new Error("The worker scored nothing.");
  return {
    object: "voice_adjustment",
    version: voice.version,
    text: adjusted,
    edits: [...edits],
    scoreBefore: before.score,
    scoreAfter: after?.score ?? null,
  };
}
