import type { Call } from "./call.ts";
import { APIConnectionError, APITimeoutError } from "./errors.ts";
import type { Reply } from "./exchange.ts";
import { aborted, failure, resultOf } from "./judge.ts";
import type { EventStream, ServerMessage } from "./results.ts";
import { readEvents } from "./sse.ts";

/** The messages of an open answer. Silence and a lost connection are errors; an end by the server is none. */
export function streamOf(call: Call, { response, controller }: Reply): EventStream<ServerMessage> {
  const close = (): void => controller.abort();
  const { body, headers } = response;
  if (!/^text\/event-stream/.test(headers.get("content-type") ?? "")) {
    close();
    resultOf(call, response, "");
  }
  return { close, [Symbol.asyncIterator]: () => messages(call, body as ReadableStream<Uint8Array>, controller) };
}

async function* messages(call: Call, body: ReadableStream<Uint8Array>, controller: AbortController) {
  const { idleTimeout = 45_000 } = call;
  const reader = body.getReader();
  const read = async () => {
    // It runs while we wait for the server, and not while the caller works on a message.
    const timer = setTimeout(() => controller.abort("late"), idleTimeout);
    try {
      return await reader.read();
    } finally {
      clearTimeout(timer);
    }
  };
  try {
    for await (const message of readEvents(read)) yield { ...message, data: JSON.parse(message.data) as unknown };
  } catch (cause) {
    if (call.signal?.aborted) throw aborted(call);
    const { signal } = controller;
    if (signal.reason === "late")
      throw failure(APITimeoutError, call, `The stream was silent for ${idleTimeout} ms \0`, { cause });
    if (!signal.aborted) throw failure(APIConnectionError, call, "The stream broke off \0", { cause });
  } finally {
    controller.abort();
  }
}
