/** The words that RFC 6749 and its companions have for what went wrong. */
export const oauthErrors = [
  "invalid_request",
  "invalid_client",
  "invalid_grant",
  "unsupported_grant_type",
  "unsupported_response_type",
  "invalid_scope",
  "invalid_target",
  "access_denied",
  "request_not_supported",
  "request_uri_not_supported",
  "temporarily_unavailable",
] as const;
export type OauthErrorCode = (typeof oauthErrors)[number];

/** A refusal in the form of RFC 6749, 5.2: not problem+json, because every OAuth client reads this one. */
export class OauthError extends Error {
  readonly error: OauthErrorCode;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    error: OauthErrorCode,
    description: string,
    more: { status?: number; headers?: Record<string, string> } = {},
  ) {
    super(description);
    this.name = "OauthError";
    this.error = error;
    this.status = more.status ?? 400;
    this.headers = more.headers ?? {};
  }
}
