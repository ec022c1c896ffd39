import { checkText } from "../channels/check-content.ts";
import type { ContentProblem } from "../channels/content-input.ts";
import { type ChannelSlug, channels } from "../contract/facts.gen.ts";
import { unixLines } from "../contract/text/unix-lines.ts";
import { ApiError, type FieldProblem } from "../errors.ts";
import { refuseProblems } from "../refuse-problems.ts";
import type { Store } from "../store/store.ts";
import type { WorkspaceTime } from "../time/workspace-time.ts";
import { addMessage } from "./add-message.ts";
import { closedByNetwork } from "./closed-by-network.ts";
import { holdThread } from "./find-thread.ts";
import { mayAnswer } from "./follow-up.ts";
import { type MessageRow, newestMessage, type ThreadRow } from "./thread-queries.ts";

/** Answers in a thread. What was unread is read then; the status of the thread stays. */
export async function replyToThread(
  store: Store,
  time: WorkspaceTime,
  reply: { readonly threadId: string; readonly text: string },
): Promise<{ thread: ThreadRow; message: MessageRow }> {
  const thread = await holdThread(store, reply.threadId);
  const text = unixLines(reply.text);
  const problems = replyProblems(thread.channel, text);
  if (problems.length > 0) refuseProblems(problems);
  const closed = await closedByNetwork(store, time, thread);
  if (closed !== null) throw new ApiError("thread_closed_by_network", { detail: closed });
  const earlier = await store.first(newestMessage, { threadId: thread.id, direction: "out" });
  const said = await addMessage(store, time, { ...thread, unread_count: 0 }, { direction: "out", text });
  if (!earlier) await mayAnswer(store, time, thread, said.message);
  return said;
}

/** What the channel of a thread has against a text, by its own count. */
export function replyProblems(channel: string, text: string): FieldProblem[] {
  const problems: ContentProblem[] = [];
  checkText(unixLines(text), "text", channels[channel as ChannelSlug], problems);
  return problems.map(({ field, ...problem }) => ({ pointer: `/${field}`, channel, ...problem }));
}
