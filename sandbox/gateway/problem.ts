import { ApiError } from "../errors.ts";

const fallback = {
  detail:
    "Something broke on our side, and nothing of this call was stored. Send it again; if it stays, tell us the request id.",
};

/**
 * Whatever was thrown, as the refusal that the caller may read. Known by name, because one process can hold
 * several copies of the class (see docs/decisions/0003-one-server.md).
 */
export function toApiError(error: unknown): ApiError {
  if (error instanceof Error && error.name === "ApiError") return error as ApiError;
  return new ApiError("internal_error", fallback);
}

/** The problem body of RFC 9457: `type` is the address of a page that explains the code. */
export function problemBody(error: ApiError, requestId: string, publicUrl: string): string {
  return JSON.stringify({
    type: `${publicUrl}/docs/errors/${error.code}`,
    title: error.title,
    status: error.status,
    detail: error.message,
    code: error.code,
    requestId,
    errors: error.errors,
    ...error.extra,
  });
}
