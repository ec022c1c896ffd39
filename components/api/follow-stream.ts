/** One server-sent message. */
export interface StreamMessage {
  readonly id: string;
  readonly event: string;
  readonly data: string;
}

const pausesMs = [500, 1000, 2000, 5000];

/**
 * Follows a stream of server-sent messages until `left` says stop, and takes it up again after every loss, from the last
 * message on. `onOpen` hears of each line that opens. EventSource cannot say who calls, so it is read by fetch.
 */
export async function followStream(
  path: string,
  headers: Readonly<Record<string, string>>,
  onMessage: (message: StreamMessage) => void,
  left: AbortSignal,
  onOpen: () => void = () => undefined,
): Promise<void> {
  let lastId = "";
  let losses = 0;
  const take = (message: StreamMessage) => {
    losses = 0;
    if (message.id !== "") lastId = message.id;
    onMessage(message);
  };
  while (!left.aborted) {
    const resume = lastId === "" ? {} : { "Last-Event-ID": lastId };
    const lost = await readOnce(path, { ...headers, ...resume }, take, left, onOpen);
    // A refusal is an answer: asking again would only be refused again.
    if (!lost) return;
    await pause(pausesMs[Math.min(losses, pausesMs.length - 1)] ?? 0, left);
    losses++;
  }
}

/** Reads one connection to its end; false when the server refused. */
async function readOnce(
  path: string,
  headers: Record<string, string>,
  take: (message: StreamMessage) => void,
  signal: AbortSignal,
  onOpen: () => void,
): Promise<boolean> {
  try {
    const response = await fetch(path, { headers, signal, cache: "no-store" });
    if (!response.ok || !response.body) return response.status >= 500;
    onOpen();
    const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
    let rest = "";
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return true;
      const parts = (rest + value).split("\n\n");
      rest = parts.pop() ?? "";
      for (const part of parts) {
        const message = readMessage(part);
        if (message) take(message);
      }
    }
  } catch {
    return true;
  }
}

/** Reads the lines of one message; null for a comment. */
export function readMessage(text: string): StreamMessage | null {
  const found: Record<string, string[]> = {};
  for (const line of text.split("\n")) {
    const [, name, value] = /^(\w+): ?(.*)$/.exec(line) ?? [];
    if (name !== undefined && value !== undefined) found[name] = [...(found[name] ?? []), value];
  }
  if (!found.data) return null;
  return { id: found.id?.at(-1) ?? "", event: found.event?.at(-1) ?? "message", data: found.data.join("\n") };
}

function pause(ms: number, left: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    left.addEventListener("abort", () => resolve(clearTimeout(timer)), { once: true });
  });
}
