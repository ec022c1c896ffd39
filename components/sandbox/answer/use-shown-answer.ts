import { useRead } from "../../api/use-api.ts";
import { useStore } from "../../api/use-store.ts";
import { readJson } from "../../settings/read-json.ts";
import { useAddress } from "../../settings/use-address.ts";
import { newest, type Sent } from "./answers.ts";

/** An answer to look at: the one that came this moment, or one that the log holds. */
export interface ShownAnswer {
  readonly requestId: string;
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly durationMs: number;
  readonly headers: readonly (readonly [string, string])[];
  /** A text where it is no JSON; null where there is none or none is kept. */
  readonly body: unknown;
  /** Why there is no body, where the log kept none. */
  readonly note: string | null;
}

export interface Shown {
  readonly answer: ShownAnswer | null;
  /** A send that got no whole answer. */
  readonly lost: Sent | null;
  readonly error: unknown;
  readonly reading: boolean;
  readonly retry: () => void;
}

/** What the answer pane shows: the call that the address names, or the newest send. */
export function useShownAnswer(): Shown {
  const { params } = useAddress();
  const sent = useStore(newest, null);
  const asked = params.get("call");
  const fresh = sent?.answer && (asked === null || sent.answer.requestId === asked) ? sent.answer : null;
  const read = useRead("getRequest", { path: { id: asked ?? "" } }, { enabled: asked !== null && fresh === null });
  const still = { error: null, reading: false, retry: () => undefined };
  if (sent && fresh) {
    const { method, path } = sent;
    return { ...still, answer: { ...fresh, method, path, note: null }, lost: null };
  }
  if (asked === null) return { ...still, answer: null, lost: sent };
  const call = read.data;
  return {
    answer: call
      ? {
          requestId: call.id,
          method: call.method,
          path: call.path + (call.query ? `?${call.query}` : ""),
          status: call.status,
          durationMs: call.durationMs,
          headers: Object.entries(call.response.headers),
          body: bodyOf(call.response),
          note: noteOf(call),
        }
      : null,
    lost: null,
    error: read.error,
    reading: read.isPending,
    retry: () => void read.refetch(),
  };
}

interface LoggedBody {
  readonly body: string | null;
  readonly bodyTruncated: boolean;
}

function bodyOf({ body, bodyTruncated }: LoggedBody): unknown {
  if (body === null) return null;
  return bodyTruncated ? body : (readJson(body) ?? body);
}

function noteOf({
  bodiesKept,
  response,
}: {
  readonly bodiesKept: boolean;
  readonly response: LoggedBody;
}): string | null {
  if (!bodiesKept) return "Its body is not kept: it may hold a secret, or it reads the log.";
  return response.bodyTruncated ? "The first 64 KiB are kept." : null;
}
