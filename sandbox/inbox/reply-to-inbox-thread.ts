import type { FieldProblem } from "../errors.ts";
import type { Call, Handler, Sound } from "../operation.ts";
import { Store } from "../store/store.ts";
import { replyProblems, replyToThread } from "./reply-to-thread.ts";
import { threadById } from "./thread-queries.ts";
import { viewMessage } from "./thread-view.ts";

export const replyToInboxThread: Handler<"replyToInboxThread"> = Object.assign(reply, { alsoWrong: restOfReply });

async function reply({ store, time, path, body }: Call<"replyToInboxThread">) {
  const { message } = await replyToThread(store, time, { threadId: path.id, text: body.text });
  return { status: 201 as const, body: viewMessage(message, store.livemode) };
}

async function restOfReply({ actor, path, body, services }: Sound<"replyToInboxThread">): Promise<FieldProblem[]> {
  const store = new Store(services.engine, actor.workspace.id, actor.livemode);
  const thread = await store.first(threadById, { id: path.id });
  return thread && body.text !== undefined ? replyProblems(thread.channel, body.text) : [];
}
