import type { Call } from "./call.ts";
import { APIConnectionError, APITimeoutError } from "./errors.ts";
import type { Reply } from "./exchange.ts";
import { aborted, failure, resultOf } from "./judge.ts";
import type { EventStream, ServerMessage } from "./results.ts";

/** The messages of an open answer. Silence and a lost connection are errors; an end by the server is none. */
export function streamOf(reply: Reply, call: Call): EventStream<ServerMessage> {
  const close = (): void => reply.stopper.abort();
  if (!/^text\/event-stream/.test(reply.response.headers.get("content-type") as string)) {
    close();
    resultOf(call, { ...reply, text: "" });
  }
  return Object.assign(messages(call, reply), { close });
}

/** Reads server-sent events out of bytes that may be cut anywhere. A message that is cut off at the end is dropped. */
async function* messages(call: Call, { response, stopper }: Reply): AsyncGenerator<ServerMessage, void> {
  const { idleTimeout = 45_000 } = call;
  const reader = (response.body as ReadableStream<Uint8Array>).getReader();
  const decoder = new TextDecoder();
  const fields: Record<string, string> = { id: "" };
  let rest = "";
  let data = "";
  try {
    for (;;) {
      // It runs while we wait for the server, and not while the caller works on a message.
      const timer = setTimeout(() => stopper.abort("late"), idleTimeout);
      const { value } = await reader.read().finally(() => clearTimeout(timer));
      if (!value) return;
      // A CR at the very end waits: an LF may follow in the next chunk.
      const lines = (rest + decoder.decode(value, { stream: true })).split(/\r?\n|\r(?=.)/s);
      rest = lines.pop() as string;
      for (const line of lines) {
        const [, name, text] = line.match(/^([^:]*):? ?(.*)/s) as unknown as [string, string, string];
        if (name === "data") data += `${text}\n`;
        else fields[name] = text;
        if (line) continue;
        if (data) yield { id: fields.id as string, event: fields.event || "message", data: JSON.parse(data) };
        data = fields.event = "";
      }
    }
  } catch (cause) {
    if (call.signal?.aborted) throw aborted(call);
    const late = stopper.signal.reason === "late";
    if (late || !stopper.signal.aborted)
      throw failure(
        late ? APITimeoutError : APIConnectionError,
        call,
        late ? `The stream was silent for ${idleTimeout} ms` : "The stream broke off",
        { cause },
      );
  } finally {
    stopper.abort();
  }
}
