import { useEffect, useRef, useState } from "react";
import { ApiProblem } from "../../../api/api-problem.ts";
import { browserNow } from "../../../api/browser-time.ts";
import { type Answer, call, type Problem } from "../../../api/client.ts";
import { newDocsKey, takeDocsKey } from "../../../api/docs-key.ts";
import { hearLimit, limitIn } from "../../../api/heard-limit.ts";
import { noteUse, visitor } from "../../../api/visitor.ts";
import { type Progress, reachLimit } from "./reach-limit.ts";
import { type Refusal, refusalOf } from "./refusal.ts";

export type ReachState =
  | { readonly phase: "ready" }
  | { readonly phase: "sending"; readonly progress: Progress }
  | { readonly phase: "refused"; readonly progress: Progress; readonly refusal: Refusal }
  | { readonly phase: "outrun" | "stopped"; readonly progress: Progress }
  | { readonly phase: "failed"; readonly error: unknown };

/** Sends calls with the visitor's own test key until one is refused, or somebody says stop. */
export function useReach() {
  const [state, setState] = useState<ReachState>({ phase: "ready" });
  const stopper = useRef<AbortController | null>(null);
  useEffect(() => () => stopper.current?.abort(), []);
  const start = async () => {
    const stop = new AbortController();
    stopper.current = stop;
    setState({ phase: "sending", progress: { sent: 0, admitted: 0, goal: 0 } });
    try {
      const sender = await workingSender();
      const say = (progress: Progress) => setState({ phase: "sending", progress });
      const { end, sent, admitted, goal, ...rest } = await reachLimit(sender, say, stop.signal);
      const progress = { sent, admitted, goal };
      if ("reply" in rest) noteUse(rest.reply);
      if (end === "failed" && "reply" in rest) throw new ApiProblem(rest.reply as Answer<Problem>);
      if (end === "refused" && "reply" in rest)
        setState({ phase: "refused", progress, refusal: refusalOf(rest.reply, browserNow()) });
      else setState({ phase: end === "outrun" ? "outrun" : "stopped", progress });
    } catch (error) {
      setState({ phase: "failed", error });
    }
  };
  return { state, start: () => void start(), stop: () => stopper.current?.abort() };
}

/** A way to call with a key of the workspace that is shown. A kept key may have ended; then the first call says so. */
async function workingSender() {
  const kept = visitor.get()?.secret;
  let key = await takeDocsKey();
  let isNew = key !== kept;
  return async () => {
    let reply = await call("getMe", {}, { key });
    if (reply.status === 401 && !isNew) {
      isNew = true;
      key = await newDocsKey();
      reply = await call("getMe", {}, { key });
    }
    hearLimit(reply);
    return { reply: reply as Answer, status: reply.status, limit: limitIn(reply.headers, browserNow()) };
  };
}
