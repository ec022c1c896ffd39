import { downloadAnalyticsExport } from "#sandbox/analytics/download-analytics-export.ts";
import { endpoints } from "#sandbox/gateway/endpoints.ts";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoints({ downloadAnalyticsExport });
