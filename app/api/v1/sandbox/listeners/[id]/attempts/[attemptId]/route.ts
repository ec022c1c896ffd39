import { endpoints } from "#sandbox/gateway/endpoints.ts";
import { reportListenerAttempt } from "#sandbox/webhooks/report-listener-attempt.ts";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoints({ reportListenerAttempt });
