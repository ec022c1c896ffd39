import type { ListenerReport } from "../../../typescript/src/types.gen.ts";

export type FailureCode = NonNullable<ListenerReport["error"]>["code"];

const codes: Readonly<Record<string, FailureCode>> = {
  ENOTFOUND: "dns_not_found",
  EAI_AGAIN: "dns_error",
  ECONNREFUSED: "connect_refused",
  EHOSTUNREACH: "connect_unreachable",
  ENETUNREACH: "connect_unreachable",
  EADDRNOTAVAIL: "connect_unreachable",
  ETIMEDOUT: "connect_timeout",
  ECONNRESET: "connection_reset",
  ECONNABORTED: "connection_reset",
  EPIPE: "connection_reset",
  HPE_HEADER_OVERFLOW: "response_headers_too_large",
};

/** Why no answer came, in the words of the API. */
export function failureCode(error: unknown): FailureCode {
  const code = codeOf(error);
  if (codes[code]) return codes[code];
  if (/^(EAI_|EDNS|ESERVFAIL|EFORMERR)/.test(code)) return "dns_error";
  if (/^HPE_/.test(code)) return "invalid_response";
  if (/CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO|EPROTO/.test(code)) return "tls_error";
  return "connection_reset";
}

/** It lies on the error, or on the first of several where IPv6 and IPv4 both failed. */
function codeOf(error: unknown): string {
  const { code, errors } = Object(error) as { code?: unknown; errors?: readonly unknown[] };
  return typeof code === "string" && code !== "" ? code : errors?.[0] ? codeOf(errors[0]) : "";
}
