import { endpoints } from "#sandbox/gateway/endpoints.ts";
import { decideConsent } from "#sandbox/oauth/decide-consent.ts";
import { getConsent } from "#sandbox/oauth/get-consent.ts";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoints({ getConsent, decideConsent });
