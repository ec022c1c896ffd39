import { type Answer, type ApiRequest, fillPath, NoAnswer, send } from "../../api/client.ts";
import { newDocsKey, takeDocsKey } from "../../api/docs-key.ts";
import { hearLimit } from "../../api/heard-limit.ts";
import { noteUse, visitor } from "../../api/visitor.ts";
import { composition, consoleHref, idempotency, renewKey, writeAddress } from "../compose/composition-store.ts";
import type { Composition } from "../composition.ts";
import type { OperationShape } from "../operation-shape.ts";
import { newest, type Sent, sending } from "./answers.ts";

/** Sends what is put together with the test key of this browser, and makes a workspace first where there is none. */
export async function sendComposition(shape: OperationShape): Promise<Sent | null> {
  const wanted = composition.get();
  const { phase } = sending.get();
  if (!wanted || phase === "workspace" || phase === "sending") return null;
  writeAddress();
  try {
    const sent = await attempt(wanted, shape);
    newest.set(sent);
    sending.set({ phase: "idle" });
    history.pushState(null, "", consoleHref({ call: sent.answer?.requestId ?? null }));
    return sent;
  } catch (error) {
    sending.set({ phase: "failed", error });
    return null;
  }
}

async function attempt(wanted: Composition, shape: OperationShape): Promise<Sent> {
  if (!visitor.get()) sending.set({ phase: "workspace" });
  const key = await takeDocsKey();
  sending.set({ phase: "sending" });
  const first = await sendOnce(wanted, shape, key);
  if (first.answer?.status !== 401) return first;
  // The key has ended, for example after a week. One new one, then the answer is the answer.
  sending.set({ phase: "workspace" });
  return sendOnce(wanted, shape, await newDocsKey());
}

async function sendOnce(wanted: Composition, shape: OperationShape, key: string): Promise<Sent> {
  const request = { ...(await requestOf(wanted, shape)), key };
  const about = {
    composition: wanted,
    method: request.method,
    path: request.path,
    idempotencyKey: request.idempotencyKey ?? null,
  };
  try {
    const answer = await send(request);
    noteUse(answer);
    hearLimit(answer);
    // Until an answer came, the same send may have been stored already: it keeps its key.
    if (!idempotency.get().reuse) renewKey();
    return { ...about, answer: answered(answer), timedOut: false };
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    return { ...about, answer: null, timedOut: error.timedOut };
  }
}

/** A fault may hold the answer back for ten seconds, which shall not look like silence. */
const waitMs = 25_000;

async function requestOf(wanted: Composition, shape: OperationShape): Promise<ApiRequest> {
  const { path, query, headers, body, fault } = wanted;
  const asked = new URLSearchParams(Object.entries(query).filter(([, value]) => value !== ""));
  const sendsBody = shape.body !== null && (body.trim() !== "" || shape.body.required);
  return {
    method: shape.method,
    path: fillPath(shape.path, path) + (asked.size > 0 ? `?${asked}` : ""),
    ...(sendsBody ? (shape.body?.form ? { form: await formOf(body) } : { body: body || "{}" }) : {}),
    waitMs,
    idempotencyKey: shape.idempotent ? idempotency.get().key : undefined,
    headers: {
      ...Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== "")),
      ...(sendsBody && !shape.body?.form ? { "Content-Type": "application/json" } : {}),
      ...(fault === "" ? {} : { "Aloha-Sandbox-Fault": fault }),
    },
  };
}

async function formOf(body: string): Promise<FormData> {
  const { sampleForm } = await import("../../docs/sample-form.ts");
  return sampleForm(JSON.parse(body) as Record<string, string>);
}

function answered(answer: Answer): Sent["answer"] {
  const { status, durationMs, headers, body } = answer;
  return { requestId: headers.get("X-Request-Id") ?? "", status, durationMs, headers: [...headers], body };
}
