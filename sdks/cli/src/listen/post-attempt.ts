import type { ListenerReport } from "../../../typescript/src/types.gen.ts";
import { failureCode } from "./failure-code.ts";

/** The API keeps this much of an answer. */
export const mostBytes = 16 * 1024;

export interface AttemptToMake {
  readonly headers: readonly (readonly string[])[];
  readonly bodyBase64: string;
  readonly deadlineMs: number;
}

/**
 * Posts the very bytes with the very headers, and gives what came of it in the words of a report. A redirect is an answer
 * and is not followed. Each attempt has a connection of its own, so none meets one that was just closed. It rejects when it
 * is cancelled: nothing came of it then, and nothing may be reported.
 */
export async function postAttempt(
  target: URL,
  attempt: AttemptToMake,
  cancelled: AbortSignal,
): Promise<ListenerReport> {
  const body = Buffer.from(attempt.bodyBase64, "base64");
  const own = [
    ["Host", target.host],
    ...attempt.headers,
    ["Content-Length", String(body.length)],
    ["Connection", "close"],
  ];
  const started = performance.now();
  const took = () => Math.round((performance.now() - started) * 100) / 100;
  // Loaded here: they take longer than most commands do.
  const { request } = target.protocol === "https:" ? await import("node:https") : await import("node:http");
  cancelled.throwIfAborted();
  return new Promise((resolve, reject) => {
    const sent = request(target, { method: "POST", headers: own.flat(), agent: false });
    let isLate = false;
    let done = false;
    const end = (report: ListenerReport): void => {
      if (done) return;
      done = true;
      clearTimeout(timer);
      cancelled.removeEventListener("abort", cancel);
      sent.destroy();
      resolve(report);
    };
    const fail = (error: unknown): void =>
      end({ error: { code: isLate ? "timeout" : failureCode(error), durationMs: took() } });
    const cancel = (): void => {
      reject(cancelled.reason);
      sent.destroy();
    };
    const timer = setTimeout(() => {
      isLate = true;
      fail(undefined);
    }, attempt.deadlineMs);
    cancelled.addEventListener("abort", cancel);
    sent.on("error", fail);
    // Another protocol than HTTP is no answer.
    sent.on("upgrade", () => end({ error: { code: "invalid_response", durationMs: took() } }));
    sent.on("response", (answer) => {
      const parts: Buffer[] = [];
      let size = 0;
      const finish = (): void => {
        const bodyBase64 = Buffer.concat(parts)
          .subarray(0, mostBytes + 1)
          .toString("base64");
        const headers = headersOf(answer.headers);
        end({ statusCode: answer.statusCode ?? 0, headers, bodyBase64, durationMs: took() });
      };
      answer.on("data", (part: Buffer) => {
        parts.push(part);
        size += part.length;
        // One byte more says that it was cut.
        if (size > mostBytes) finish();
      });
      answer.on("end", finish);
      answer.on("error", fail);
    });
    sent.end(body);
  });
}

function headersOf(headers: Readonly<Record<string, string | string[] | undefined>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value ?? ""].flat().join(", ")]));
}
