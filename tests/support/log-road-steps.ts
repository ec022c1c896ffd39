import type { Step } from "./road-steps.ts";

const log = "/v1/sandbox/requests";

/** Another plan first: more calls are made here than Free admits in a minute. */
export const planSteps: readonly Step[] = [
  ["setPlan", 200, "PUT", "/v1/sandbox/plan", { plan: "working_team" }],
  ["setPlan to one that does not exist", 422, "PUT", "/v1/sandbox/plan", { plan: "teams" }],
  ["setPlan without one", 422, "PUT", "/v1/sandbox/plan", {}],
  ["listSeeds", 200, "GET", "/v1/sandbox/seeds"],
];

/** The last of all: what the others made is gone after them. */
export const resetSteps: readonly Step[] = [
  ["createSnapshot", 201, "POST", "/v1/sandbox/snapshots", { name: "a road" }, { keep: { snapshot: "id" } }],
  ["createSnapshot without a name", 422, "POST", "/v1/sandbox/snapshots", {}],
  ["listSnapshots", 200, "GET", "/v1/sandbox/snapshots"],
  ["shareSnapshot", 201, "POST", "/v1/sandbox/snapshots/{snapshot}/share", undefined, { keep: { share: "id" } }],
  ["shareSnapshot for ever", 422, "POST", "/v1/sandbox/snapshots/{snapshot}/share", { expiresInDays: 31 }],
  ["listShares", 200, "GET", "/v1/sandbox/shares"],
  ["revokeShare", 204, "DELETE", "/v1/sandbox/shares/{share}"],
  ["revokeShare unknown", 404, "DELETE", "/v1/sandbox/shares/shr_01JRQ3M0V5T8Q4C6R9XK3ZB7N1"],
  ["restoreSnapshot", 200, "POST", "/v1/sandbox/snapshots/{snapshot}/restore"],
  ["deleteSnapshot", 204, "DELETE", "/v1/sandbox/snapshots/{snapshot}"],
  ["restoreSnapshot that is gone", 404, "POST", "/v1/sandbox/snapshots/{snapshot}/restore"],
  ["resetSandbox to a seed that does not exist", 422, "POST", "/v1/sandbox/reset", { seed: "full" }],
  ["resetSandbox", 200, "POST", "/v1/sandbox/reset", { seed: "starter", seedNumber: 3 }],
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
  ["copyRequest as curl", 200, "GET", `${log}/{request}/copy?format=curl`],
  ["copyRequest as a fixture", 200, "GET", `${log}/{request}/copy?format=fixture`],
  ["copyRequest without a format", 400, "GET", `${log}/{request}/copy`],
  ["diffRequests", 200, "GET", `${log}/{request}/diff/{request}`],
  ["replayRequest", 200, "POST", `${log}/{request}/replay`, {}],
  ["replayRequest that has no key", 422, "POST", `${log}/{request}/replay`, { idempotencyKey: "same" }],
  ["replayRequest unknown", 404, "POST", `${log}/req_01JRQ3M0V5T8Q4C6R9XK3ZB7N1/replay`, {}],
  ["shareRequest", 201, "POST", `${log}/{request}/share`, { expiresInDays: 1 }],
  ["shareRequest unknown", 404, "POST", `${log}/req_01JRQ3M0V5T8Q4C6R9XK3ZB7N1/share`, {}],
  ["listRequestErrors", 200, "GET", `${log}/errors`],
  ["listRequestErrors from the wrong day", 400, "GET", `${log}/errors?from=2026-02-30T00:00:00Z`],
  ["getUsage", 200, "GET", "/v1/usage"],
  ["getUsage of a week", 200, "GET", "/v1/usage?period=7d"],
  ["getUsage of a month", 400, "GET", "/v1/usage?period=30d"],
  ["tailRequests by HEAD", 200, "HEAD", `${log}/stream`],
  ["tailRequests of strangers", 400, "GET", `${log}/stream?operationId=getMee`],
];
