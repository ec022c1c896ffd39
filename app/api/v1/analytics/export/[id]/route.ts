import { getAnalyticsExport } from "#sandbox/analytics/get-analytics-export.ts";
import { endpoints } from "#sandbox/gateway/endpoints.ts";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoints({ getAnalyticsExport });
