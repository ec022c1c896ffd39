import type { Step } from "./road-steps.ts";

const texts = [
  "We open at seven, and the rye is still warm.",
  "No plum cake today, the plums weren't good enough.",
  "It rained all night, and we don't mind, we have tea.",
];
const samples = texts.map((text) => ({ text, channel: "x" }));
const loud = { text: "Come by, it's a game-changer!!! 🎉", channel: "x" };

/** A voice from nothing to a score. Its job runs when the clock passes, between two steps. */
export const voiceSteps: readonly Step[] = [
  ["getVoice too early", 404, "GET", "/v1/voice"],
  ["scoreVoice too early", 409, "POST", "/v1/voice/score", loud],
  ["adjustVoice too early", 409, "POST", "/v1/voice/adjust", loud],
  ["trainVoice on too little", 422, "POST", "/v1/voice/train", { samples: samples.slice(1) }],
  [
    "trainVoice with everything wrong",
    422,
    "POST",
    "/v1/voice/train",
    { samples: [{ text: 1 }], postIds: [], tone: 1 },
  ],
  [
    "trainVoice",
    202,
    "POST",
    "/v1/voice/train",
    { samples, bannedPhrases: ["game-changer"] },
    { keep: { training: "id" } },
  ],
  ["getVoiceTraining", 200, "GET", "/v1/voice/train/{training}"],
  ["getVoiceTraining unknown", 404, "GET", "/v1/voice/train/vtr_01JRQ3M0V5T8Q4C6R9XK3ZB7N1"],
  ["getVoice", 200, "GET", "/v1/voice"],
  ["scoreVoice", 200, "POST", "/v1/voice/score", loud],
  ["adjustVoice", 200, "POST", "/v1/voice/adjust", loud],
];
