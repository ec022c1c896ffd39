"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { fillBody } from "../docs/fill-body.ts";
import type { Need, PreparedCall } from "../docs/prepared-call.ts";
import { relativeDate, withDates } from "../docs/relative-date.ts";
import { storyNow } from "./browser-time.ts";
import { type Answer, type ApiRequest, fillPath, NoAnswer, newIdempotencyKey, type Problem, send } from "./client.ts";
import { keepAnswer, keptAnswers, keptValue } from "./kept-values.ts";
import { keepMinted, mintVisitor, noteUse, visitor, workspaceNow } from "./visitor.ts";

export type RunState =
  | { readonly phase: "ready" }
  | { readonly phase: "running"; readonly step: "workspace" | "request" }
  | { readonly phase: "answered"; readonly answer: Answer }
  /** The workspace has none of what the call is about, so it was not sent. */
  | { readonly phase: "lacking"; readonly need: Need }
  | { readonly phase: "lost"; readonly timedOut: boolean };

export interface Running {
  readonly state: RunState;
  /** The latest answer; it stays while the next one is waited for. */
  readonly latest: Answer | null;
  /** Sends the call. `more` adds fields to its body, such as allowDuplicate. */
  readonly run: (more?: Readonly<Record<string, unknown>>) => Promise<Answer | null>;
  /** Seconds until a refused call may be sent again; 0 when it may. */
  readonly waitSeconds: number;
}

/** Sends a call of the page with the visitor's own test key, making a workspace first where there is none. */
export function useRun(call: PreparedCall): Running {
  const [state, setState] = useState<RunState>({ phase: "ready" });
  const [latest, setLatest] = useState<Answer | null>(null);
  const [waitSeconds, setWaitSeconds] = useState(0);
  // The key stays until an answer came, so that trying again after a lost answer cannot post twice.
  const idempotencyKey = useRef<string | null>(null);

  useEffect(() => {
    if (waitSeconds <= 0) return;
    const timer = setTimeout(() => setWaitSeconds(waitSeconds - 1), 1000);
    return () => clearTimeout(timer);
  }, [waitSeconds]);

  const run = useCallback(
    async (more: Readonly<Record<string, unknown>> = {}) => {
      idempotencyKey.current ??= newIdempotencyKey();
      try {
        const answer = await attempt(call, more, idempotencyKey.current, setState);
        idempotencyKey.current = null;
        if ("lacking" in answer) {
          setState({ phase: "lacking", need: answer.lacking });
          return null;
        }
        if (answer.status === 429) setWaitSeconds(Number(answer.headers.get("Retry-After") ?? 1));
        setState({ phase: "answered", answer });
        setLatest(answer);
        return answer;
      } catch (error) {
        setState({ phase: "lost", timedOut: error instanceof NoAnswer && error.timedOut });
        return null;
      }
    },
    [call],
  );
  return { state, latest, run, waitSeconds };
}

async function attempt(
  call: PreparedCall,
  more: Readonly<Record<string, unknown>>,
  idempotencyKey: string,
  say: (state: RunState) => void,
): Promise<Answer | Lacking> {
  if (call.audience === "key" && !visitor.get()) {
    say({ phase: "running", step: "workspace" });
    const minted = await mintVisitor();
    if (!minted.ok) return minted;
  }
  say({ phase: "running", step: "request" });
  const answer = await lookUpAndSend(call, more, idempotencyKey);
  if ("lacking" in answer || answer.status !== 401 || call.audience !== "key") return answer;
  // The key has ended, for example after a week. One new one, then the answer is the answer.
  const before = visitor.get()?.workspaceId;
  const minted = await mintVisitor();
  if (!minted.ok) return minted;
  // What earlier calls of the page gave may have gone with an old workspace: they must be made again.
  const lost = call.needs.some(({ giver }) => giver.lookUp === null) && minted.visitor.workspaceId !== before;
  return lost ? answer : lookUpAndSend(call, more, idempotencyKey);
}

interface Lacking {
  readonly lacking: Need;
}

/** Sends a call once all that it needs is known. What is not, is looked up in the visitor's workspace, outermost first. */
async function lookUpAndSend(
  call: PreparedCall,
  more: Readonly<Record<string, unknown>>,
  idempotencyKey: string,
): Promise<Answer | Lacking> {
  for (const need of call.needs) {
    const { address, giver } = need;
    if (giver.lookUp === null || keptValue(keptAnswers.get(), address) !== null) continue;
    const path = giver.lookUp.replace(/\{([^}]+)\}/g, (_, other: string) => keptValue(keptAnswers.get(), other) ?? "");
    const found = await send({ method: "GET", path, key: visitor.get()?.secret });
    if (!found.ok) return found;
    const [name = ""] = address.split(".");
    keepAnswer(name, (found.body as { data?: unknown[] }).data?.[0] ?? found.body);
    if (keptValue(keptAnswers.get(), address) === null) return { lacking: need };
  }
  return sendCall(call, more, idempotencyKey);
}

async function sendCall(
  call: PreparedCall,
  more: Readonly<Record<string, unknown>>,
  idempotencyKey: string,
): Promise<Answer> {
  const taken = (places: Readonly<Record<string, string>>) =>
    Object.entries(places).map(([place, address]) => [place, keptValue(keptAnswers.get(), address) ?? ""] as const);
  const filled = fillBody(call.body, new Map(taken(call.fill)));
  const body =
    call.body === null || typeof call.body === "string"
      ? call.body
      : withDates({ ...(filled as object), ...more }, call.dates, storyInstant(call));
  const { "Idempotency-Key": ownKey = idempotencyKey, ...headers } = call.headers;
  const request: ApiRequest = {
    method: call.method,
    path: fillPath(call.path, Object.fromEntries(taken(call.values))) + filledQuery(call.query),
    ...(call.form ? { form: await formOf(body as Record<string, string>) } : { body }),
    headers,
    key: call.audience === "key" ? visitor.get()?.secret : undefined,
    idempotencyKey: call.method === "POST" ? ownKey : undefined,
  };
  let answer = await send(request);
  for (let sent = 1; answer.ok && sent < call.times; sent++) answer = await send(again(request, sent));
  if (call.audience === "key") noteUse(answer);
  else keepMinted(answer);
  if (answer.ok && call.keep) keepAnswer(call.keep, answer.body);
  // What is gone is not asked for again.
  if (answer.ok && call.method === "DELETE")
    for (const { address } of call.needs) keepAnswer(address.split(".")[0] ?? "", null);
  return answer;
}

/** The same once more, as a call of its own. */
function again(request: ApiRequest, sent: number): ApiRequest {
  return request.idempotencyKey ? { ...request, idempotencyKey: `${request.idempotencyKey}-${sent}` } : request;
}

/** Few calls send a form, so its code comes when one does. */
async function formOf(body: Readonly<Record<string, string>>): Promise<FormData> {
  const { sampleForm } = await import("../docs/sample-form.ts");
  return sampleForm(body);
}

/** The query with what earlier answers gave. */
function filledQuery(query: PreparedCall["query"]): string {
  const parts = query.map((part) => {
    const text = "text" in part ? part.text : (keptValue(keptAnswers.get(), part.address) ?? "");
    return `${part.name}=${encodeURIComponent(text)}`;
  });
  return parts.length === 0 ? "" : `?${parts.join("&")}`;
}

/** The instant from which the page's dates count. It moves on when the clock has passed one of them. */
function storyInstant(call: PreparedCall): number {
  const now = workspaceNow();
  const story = storyNow.get() ?? now;
  const passed = Object.values(call.dates).some((rule) => relativeDate(rule, story) <= now);
  if (passed) storyNow.set(now);
  return passed ? now : story;
}

/** The refusal in an answer, if it is one. */
export function problemOf(answer: Answer): Problem | null {
  return answer.ok ? null : (answer.body as Problem);
}
