import type { ServerMessage } from "./results.ts";

/** A message with its data as text. */
export type TextMessage = ServerMessage<string, string>;

/** Reads server-sent events out of bytes that may be cut anywhere. A message that is cut off at the end is dropped. */
export async function* readEvents(
  read: () => Promise<{ readonly value?: Uint8Array | undefined; readonly done: boolean }>,
): AsyncGenerator<TextMessage, void> {
  const decoder = new TextDecoder();
  let rest = "";
  let id = "";
  let event = "";
  let data: string[] = [];
  for (;;) {
    const { value, done } = await read();
    if (done) return;
    // A CR at the very end waits: an LF may follow in the next chunk.
    const lines = (rest + decoder.decode(value, { stream: true })).split(/\r\n|\n|\r(?=.)/s);
    rest = lines.pop() as string;
    for (const line of lines) {
      const [, name, text = ""] = /^([^:]*):? ?(.*)/s.exec(line) as RegExpExecArray;
      if (name === "data") data.push(text);
      else if (name === "event") event = text;
      else if (name === "id") id = text;
      if (line) continue;
      if (data.length > 0) yield { id, event: event || "message", data: data.join("\n") };
      event = "";
      data = [];
    }
  }
}
