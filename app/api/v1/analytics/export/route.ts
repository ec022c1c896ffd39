import { exportAnalytics } from "#sandbox/analytics/export-analytics.ts";
import { listAnalyticsExports } from "#sandbox/analytics/list-analytics-exports.ts";
import { endpoints } from "#sandbox/gateway/endpoints.ts";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoints({ exportAnalytics, listAnalyticsExports });
