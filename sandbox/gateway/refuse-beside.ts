import { ApiError } from "../errors.ts";
import type { Sandbox } from "../sandbox.ts";
import type { Incoming, Outgoing } from "./exchange.ts";
import { problemBody, toApiError } from "./problem.ts";

/** Refuses plain HTTP on a road beside the API, where no key can be marked as seen. */
export function refuseInsecure({ peer }: Incoming): void {
  if (peer.secure) return;
  const detail = "Plain HTTP is refused, and nothing was executed. Use https.";
  throw new ApiError("https_required", { detail, headers: { Connection: "close" } });
}

/** What was thrown on such a road as an answer in the words of the API. What broke is told to the operator alone. */
export function problemAnswer(sandbox: Sandbox, thrown: unknown, requestId: string): Outgoing {
  const error = toApiError(thrown);
  if (error.code === "internal_error") sandbox.report(thrown, requestId);
  const said = { "Content-Type": "application/problem+json; charset=utf-8", "Cache-Control": "no-store" };
  const headers = { "X-Request-Id": requestId, ...error.headers, ...said };
  return { status: error.status, headers, body: problemBody(error, requestId, sandbox.settings.publicUrl) };
}
