import type { BodyOf } from "../contract/types.ts";
import { ApiError } from "../errors.ts";
import { formatInstant } from "../time/rfc3339.ts";
import { bestPost } from "./conditions.ts";
import type { Planned } from "./deeds.ts";
import { fillWords, later, type StepPlace, textSetting, threadOf } from "./step-place.ts";
import { postFacts } from "./subjects.ts";

type PostBody = BodyOf<"createPost">;
type Action = (place: StepPlace) => Promise<Planned>;

/** What a step can do, each told before it is done. */
export const actions: Readonly<Record<string, Action>> = {
  async reply_to_thread(place) {
    const { id, name, text } = await threadOf(place);
    const words = fillWords(textSetting(place, "text"), { name, text });
    return { operation: "replyToInboxThread", threadId: id, text: words };
  },
  async tag_thread(place) {
    const { id } = await threadOf(place);
    return { operation: "updateInboxThread", threadId: id, addTags: [textSetting(place, "tag")] };
  },
  async set_thread_status(place) {
    const { id } = await threadOf(place);
    const status = textSetting(place, "status") as "open" | "done";
    return { operation: "updateInboxThread", threadId: id, status };
  },
  async create_draft(place) {
    return { operation: "createPost", body: writtenPost(place) };
  },
  async schedule_post(place) {
    const scheduledAt = formatInstant(dueAt(place));
    if (place.step.settings.text !== undefined)
      return { operation: "createPost", body: { ...writtenPost(place), scheduledAt } };
    return { operation: "updatePost", postId: place.run.state.made.at(-1) ?? null, body: { scheduledAt } };
  },
  async cross_post(place) {
    const { content } = await postOf(place, place.run.trigger.postId);
    const channels = [textSetting(place, "channel")];
    return { operation: "createPost", body: { content, channels, publishNow: true } };
  },
  async repost_top(place) {
    const { content, channels } = await postOf(place, (await bestPost(place))?.postId ?? null);
    const body: PostBody = { content, channels: JSON.parse(channels) };
    return { operation: "createPost", body: place.step.settings.as === "now" ? { ...body, publishNow: true } : body };
  },
  async start_export(place) {
    const format = textSetting(place, "format") as "csv" | "json";
    return { operation: "exportAnalytics", body: { format } };
  },
};

async function postOf({ store }: StepPlace, id: string | null) {
  const post = id === null ? null : await postFacts(store, id);
  if (!post) throw new ApiError("not_found", { detail: "The post that this step is about is gone." });
  return post;
}

/** A post from the words of the step and the input of the run. */
function writtenPost(place: StepPlace): PostBody {
  const { text = "", channels = [] } = place.run.trigger.input as { text?: string; channels?: string[] };
  return { content: fillWords(textSetting(place, "text"), { text }), channels };
}

function dueAt(place: StepPlace): number {
  const { date } = place.run.trigger.input as { date?: string };
  if (place.step.settings.at === "input" && date !== undefined) return Date.parse(date);
  return later(place.now, String(place.step.settings.in ?? "PT1H"));
}
