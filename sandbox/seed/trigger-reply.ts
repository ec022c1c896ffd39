import { knownChannel } from "../channels/known-channel.ts";
import type { ChannelSlug } from "../contract/facts.gen.ts";
import { type FieldProblem, notFound } from "../errors.ts";
import { hasIdShape } from "../ids.ts";
import { firstPersona } from "../inbox/personas.ts";
import { receiveMessage } from "../inbox/receive-message.ts";
import { newestPublished } from "../matrix/subjects.ts";
import { disconnected } from "../posts/disconnected.ts";
import { notConnected } from "../posts/plan-post.ts";
import { findPost } from "../posts/post-queries.ts";
import { refuseProblems } from "../refuse-problems.ts";
import type { Store } from "../store/store.ts";
import { triggerPost } from "./trigger-post.ts";
import type { Trigger, TriggerData, Triggered } from "./triggered.ts";

const usual: ChannelSlug = "linkedin";

/** Lets somebody answer: a post that is named, the newest one on the channel, or one made for it. */
export async function triggerReply(call: Trigger, data: TriggerData): Promise<Triggered> {
  const { store, time } = call;
  const kind = data.kind ?? "comment";
  const channel = await channelOf(store, data);
  const postId = data.postId ?? (kind === "dm" ? null : await somePost(call, channel));
  const made = await receiveMessage(store, time, {
    channel,
    kind,
    text: data.text ?? "this is just what i needed today.",
    postId,
    participant: firstPersona({ workspaceId: store.workspaceId, seedNumber: time.seedNumber }),
    words: call.newId("msg"),
    requestId: call.requestId,
  });
  return { eventIds: [made.eventId], threadId: made.threadId, messageId: made.messageId, postId };
}

/** The channel that was asked for, else the one of the post. */
async function channelOf(store: Store, { postId, channel }: TriggerData): Promise<ChannelSlug> {
  const pointer = "/data/channel";
  const problems: FieldProblem[] = [];
  const wanted = channel === undefined ? null : knownChannel(channel, pointer, problems);
  if (wanted && (await disconnected(store)).has(wanted)) problems.push(notConnected(wanted, pointer));
  if (problems.length > 0) refuseProblems(problems);
  if (postId === undefined) return wanted ?? usual;
  const post = hasIdShape(postId, "post") ? await store.first(findPost, { id: postId }) : undefined;
  if (!post) throw notFound("post");
  const channels = JSON.parse(post.channels) as ChannelSlug[];
  if (wanted && !channels.includes(wanted)) {
    const detail = `This post is not on ${wanted}, but on ${channels.join(", ")}.`;
    refuseProblems([{ pointer, code: "conflicting_fields", detail }]);
  }
  return wanted ?? channels[0] ?? usual;
}

async function somePost(call: Trigger, channel: ChannelSlug): Promise<string> {
  const newest = await newestPublished(call.store, channel);
  return newest ?? (await triggerPost(call, "post.published", { channels: [channel] })).postId;
}
