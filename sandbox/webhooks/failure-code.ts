import type { WebhookCode } from "../contract/facts.gen.ts";
import type { Phase } from "../egress/guarded-connector.ts";

/** Why no complete answer came, in the words of the log. */
export interface Failure {
  readonly code: WebhookCode;
  readonly detail: string | null;
}

const byErrno: Record<string, WebhookCode> = {
  ENOTFOUND: "dns_not_found",
  ENODATA: "dns_not_found",
  EAI_NONAME: "dns_not_found",
  EAI_AGAIN: "dns_error",
  EAI_FAIL: "dns_error",
  ETIMEOUT: "dns_error",
  ESERVFAIL: "dns_error",
  ECONNREFUSED: "connect_refused",
  EHOSTUNREACH: "connect_unreachable",
  ENETUNREACH: "connect_unreachable",
  EADDRNOTAVAIL: "connect_unreachable",
  EACCES: "connect_unreachable",
  ETIMEDOUT: "connect_timeout",
  UND_ERR_CONNECT_TIMEOUT: "connect_timeout",
  UND_ERR_HEADERS_OVERFLOW: "response_headers_too_large",
  HPE_HEADER_OVERFLOW: "response_headers_too_large",
};

const tlsDetails: readonly (readonly [RegExp, string])[] = [
  [/CERT_HAS_EXPIRED|CERT_NOT_YET_VALID/, "expired: the certificate is not valid at this time"],
  [/ALTNAME_INVALID/, "name mismatch: the certificate is for another name"],
  [
    /SELF_SIGNED|UNABLE_TO|ISSUER|CHAIN|UNTRUSTED|CERT_/,
    "unknown issuer: the certificate is not signed by a known authority",
  ],
];

/** Turns what undici or the system threw into one code. */
export function failureOf(error: unknown, phase: Phase): Failure {
  if (nameOf(error) === "TargetRefused") return { code: "target_not_allowed", detail: null };
  const errno = errnoOf(error);
  if (/^(CERT_|ERR_TLS|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO)/.test(errno)) return tlsFailure(errno);
  if (/^(ERR_SSL|EPROTO)/.test(errno) || (phase === "tls" && errno !== "ECONNRESET")) return tlsFailure(errno);
  const known = byErrno[errno];
  if (known) return { code: known, detail: null };
  if (errno.startsWith("HPE_") || nameOf(error) === "HTTPParserError")
    return { code: "invalid_response", detail: null };
  if (errno === "UND_ERR_NOT_SUPPORTED" || /upgrade/i.test(messageOf(error))) {
    return { code: "invalid_response", detail: "The receiver asked for another protocol." };
  }
  if (errno === "UND_ERR_RES_CONTENT_LENGTH_MISMATCH") return { code: "invalid_response", detail: null };
  return { code: phase === "dns" ? "dns_error" : "connection_reset", detail: null };
}

function tlsFailure(errno: string): Failure {
  const known = tlsDetails.find(([pattern]) => pattern.test(errno))?.[1];
  return { code: "tls_error", detail: known ?? "protocol: no secure connection could be agreed on" };
}

/** The code of an error; of the first one where IPv4 and IPv6 both failed. */
function errnoOf(error: unknown): string {
  const { code, errors, cause } = (error ?? {}) as { code?: unknown; errors?: unknown[]; cause?: unknown };
  if (Array.isArray(errors) && errors.length > 0) return errnoOf(errors[0]);
  if (typeof code === "string") return code;
  return cause === undefined ? "" : errnoOf(cause);
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : "";
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : "";
}
