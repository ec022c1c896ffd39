import type { StepRecord } from "./run.ts";
import { deedPlace, type StepPlace, textSetting, threadOf } from "./step-place.ts";

type Answer = StepRecord["output"] & { readonly answer: boolean };
type Condition = (place: StepPlace) => Promise<Answer>;

const monthMs = 30 * 24 * 3_600_000;

/** What a step can ask. */
export const conditions: Readonly<Record<string, Condition>> = {
  async keyword_match(place) {
    const text = ` ${(await threadOf(place)).text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, " ")} `;
    const words = place.step.settings.words as readonly string[];
    const word = words.find((each) => text.includes(` ${each.toLowerCase()} `)) ?? null;
    return { answer: word !== null, word };
  },
  async sender_is(place) {
    const { relation } = await threadOf(place);
    return { answer: relation === textSetting(place, "relation"), relation };
  },
  async metric_over(place) {
    const best = await bestPost(place);
    const metric = textSetting(place, "metric");
    const over = Number(place.step.settings.over);
    const value = best?.value ?? null;
    return { answer: value !== null && value > over, metric, value, over, postId: best?.postId ?? null };
  },
};

/** The post with the most of a metric: of those that the run made, or of the last 30 days. */
export async function bestPost(place: StepPlace): Promise<{ postId: string; value: number | null } | null> {
  const { run, deeds, step, time } = place;
  const posts = step.settings.of === "own" ? { postIds: run.state.made } : { since: time.now - monthMs };
  const [best] = await deeds.measure(deedPlace(place), posts, textSetting(place, "metric"));
  return best ?? null;
}
