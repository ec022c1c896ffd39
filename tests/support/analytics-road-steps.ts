import type { Step } from "./road-steps.ts";

const exports = "/v1/analytics/export";
const one = "/v1/analytics/export/{export}";

/** An export from its start to its file. Nothing is published yet, so both files have the same bytes. */
export const analyticsSteps: readonly Step[] = [
  ["exportAnalytics", 202, "POST", exports, { format: "csv" }, { keep: { export: "id" } }],
  ["exportAnalytics with everything wrong", 422, "POST", exports, { format: "xml", channels: [], x: 1 }],
  ["exportAnalytics of days long gone", 422, "POST", exports, { format: "csv", from: "2001-01-01" }],
  ["getAnalyticsExport", 200, "GET", one],
  ["getAnalyticsExport unknown", 404, "GET", `${exports}/exp_01JRQ3M0V5T8Q4C6R9XK3ZB7N1`],
  ["listAnalyticsExports", 200, "GET", `${exports}?limit=1`],
  ["downloadAnalyticsExport", 200, "GET", `${one}/download`],
  ["downloadAnalyticsExport by HEAD", 200, "HEAD", `${one}/download`],
  [
    "downloadAnalyticsExport as JSON",
    406,
    "GET",
    `${one}/download`,
    undefined,
    { headers: { accept: "application/json" } },
  ],
  [
    "downloadAnalyticsExport by a bad link",
    401,
    "GET",
    `${one}/download?expires=1&signature=alo_dl_0`,
    undefined,
    { headers: { authorization: "" } },
  ],
];
