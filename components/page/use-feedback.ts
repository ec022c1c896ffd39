import { useEffect, useRef, useState } from "react";
import type { BodyOf } from "#sandbox/contract/types.ts";
import { call, NoAnswer, newIdempotencyKey } from "../api/client.ts";

export type FeedbackState =
  | { readonly phase: "sending" | "kept" | "noted"; readonly kept: boolean }
  | { readonly phase: "failed"; readonly kept: boolean; readonly why: string };

/** Sends the answer as soon as it is given, and again with a note. What comes later takes the place of what was kept. */
export function useFeedback(page: string, clear: boolean) {
  const [state, setState] = useState<FeedbackState>({ phase: "sending", kept: false });
  const kept = useRef<string | null>(null);
  const sent = useRef<{ readonly words: string; readonly key: string } | null>(null);

  const send = async (note: string | null) => {
    const body: BodyOf<"createFeedback"> = {
      page,
      clear,
      ...(note === null ? {} : { note }),
      ...(kept.current === null ? {} : { replaces: kept.current }),
    };
    const words = JSON.stringify(body);
    // The same words again are the same call: an answer that was lost on its way is not kept twice.
    if (sent.current?.words !== words) sent.current = { words, key: newIdempotencyKey() };
    setState({ phase: "sending", kept: kept.current !== null });
    try {
      const reply = await call("createFeedback", { body }, { idempotencyKey: sent.current.key });
      if (reply.ok) {
        kept.current = reply.body.id;
        setState({ phase: note === null ? "kept" : "noted", kept: true });
      } else setState({ phase: "failed", kept: kept.current !== null, why: reply.body.detail });
    } catch (error) {
      const why = error instanceof NoAnswer ? `${error.message}.` : "Something went wrong in this page.";
      setState({ phase: "failed", kept: kept.current !== null, why });
    }
  };

  const first = useRef(send);
  first.current = send;
  const told = useRef<boolean | null>(null);
  useEffect(() => {
    if (told.current === clear) return;
    told.current = clear;
    void first.current(null);
  }, [clear]);
  return { state, send };
}
