import type { Step } from "./road-steps.ts";

const log = "/v1/sandbox/requests";

/** Another plan first: more calls are made here than Free admits in a minute. */
export const planSteps: readonly Step[] = [
  ["setPlan", 200, "PUT", "/v1/sandbox/plan", { plan: "working_team" }],
  ["setPlan to one that does not exist", 422, "PUT", "/v1/sandbox/plan", { plan: "teams" }],
  ["setPlan without one", 422, "PUT", "/v1/sandbox/plan", {}],
];

/** The request log, as far as it is read in one go, and the usage. */
export const logSteps: readonly Step[] = [
  [
    "listRequests",
    200,
    "GET",
    `${log}?operationId=createPost&status=201&limit=5`,
    undefined,
    { keep: { request: "data.0.id" } },
  ],
  ["listRequests of refusals", 200, "GET", `${log}?status=4xx&status=5xx&method=POST&path=%2Fv1%2Fposts&limit=100`],
  ["listRequests with controls", 200, "GET", `${log}?controls=true&limit=3`],
  ["listRequests that say a text", 200, "GET", `${log}?search=with+a+KEY&limit=100`],
  ["listRequests by an id", 200, "GET", `${log}?search={request}`],
  ["listRequests with everything wrong", 400, "GET", `${log}?status=9xx&method=GETT&source=x&limit=0&from=now`],
  ["listRequests of strangers", 400, "GET", `${log}?operationId=create_post&code=no_such_thing`],
  ["getRequest", 200, "GET", `${log}/{request}`],
  ["getRequest by HEAD", 200, "HEAD", `${log}/{request}`],
  ["getRequest unknown", 404, "GET", `${log}/req_01JRQ3M0V5T8Q4C6R9XK3ZB7N1`],
  ["listRequestErrors", 200, "GET", `${log}/errors`],
  ["listRequestErrors from the wrong day", 400, "GET", `${log}/errors?from=2026-02-30T00:00:00Z`],
  ["getUsage", 200, "GET", "/v1/usage"],
  ["getUsage of a week", 200, "GET", "/v1/usage?period=7d"],
  ["getUsage of a month", 400, "GET", "/v1/usage?period=30d"],
  ["tailRequests by HEAD", 200, "HEAD", `${log}/stream`],
  ["tailRequests of strangers", 400, "GET", `${log}/stream?operationId=getMee`],
];
