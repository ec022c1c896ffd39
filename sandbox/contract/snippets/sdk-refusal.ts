/** The classes that have one status each. */
export const classOfStatus: Readonly<Record<number, string>> = {
  400: "BadRequestError",
  401: "AuthenticationError",
  403: "PermissionDeniedError",
  404: "NotFoundError",
  409: "ConflictError",
  422: "ValidationError",
  429: "RateLimitError",
};

/** The class of the error that a refusal is in both SDKs. */
export function errorClass(status: number): string {
  return classOfStatus[status] ?? (status >= 500 ? "ServerError" : "APIError");
}

/** True for a status after which the SDKs try again, so that a page which wants to see it has to say no. */
export function isTriedAgain(status: number): boolean {
  return status === 408 || status === 429 || status >= 500;
}
