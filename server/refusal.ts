import { ApiError } from "../sandbox/errors.ts";
import { addCors } from "../sandbox/gateway/cors.ts";
import type { Outgoing } from "../sandbox/gateway/exchange.ts";
import { problemBody } from "../sandbox/gateway/problem.ts";
import { glance, policyOf } from "../sandbox/gateway/rate-limit.ts";
import { randomId } from "../sandbox/ids.ts";
import type { Sandbox } from "../sandbox/sandbox.ts";

/** Makes the answer to a call that never reached the gateway, in the gateway's shape. */
export type Refuse = (error: ApiError, address: string) => Outgoing;

export function refuseIn(sandbox: Sandbox): Refuse {
  return (error, address) => {
    const realNow = sandbox.clock.now();
    const requestId = randomId("req", realNow);
    const headers: Record<string, string> = { "X-Request-Id": requestId };
    glance(sandbox.limiter, policyOf(null, address, ""), realNow, headers);
    addCors(headers, null);
    Object.assign(headers, error.headers);
    headers["Content-Type"] = "application/problem+json; charset=utf-8";
    headers["Cache-Control"] = "no-store";
    return { status: error.status, headers, body: problemBody(error, requestId, sandbox.settings.publicUrl) };
  };
}

export function malformedRequest(detail: string): ApiError {
  return new ApiError("malformed_request", { detail });
}

export function notImplemented(detail: string): ApiError {
  return new ApiError("not_implemented", { detail });
}
