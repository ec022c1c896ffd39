import type { Step } from "./road-steps.ts";

const ulid = "01JRQ3M0V5T8Q4C6R9XK3ZB7N1";
const webhooks = "/v1/webhooks";
const one = "/v1/webhooks/{webhook}";
const sandbox = "/v1/sandbox";
const named = { headers: { "idempotency-key": "w" } };
const subscription = { url: "{catcher}", events: ["*"], headers: { "X-My": "a" } };

/** An endpoint from its first day to its last. The catcher receives, so that nothing leaves the machine. */
export const webhookSteps: readonly Step[] = [
  ["getCatcher", 200, "GET", `${sandbox}/catcher`, undefined, { keep: { catcher: "url" } }],
  [
    "createWebhook",
    201,
    "POST",
    webhooks,
    subscription,
    { ...named, keep: { webhook: "id", primary: "secrets.0.id" } },
  ],
  ["createWebhook replayed", 201, "POST", webhooks, subscription, named],
  [
    "createWebhook with everything wrong",
    422,
    "POST",
    webhooks,
    { url: "ftp://a", events: ["post", "a"], secret: "a" },
  ],
  ["createWebhook with unknown fields", 422, "POST", webhooks, { URL: "https://example.com", events: [] }],
  ["createWebhook to a private address", 422, "POST", webhooks, { url: "https://10.0.0.1/hooks", events: ["*"] }],
  ["listWebhooks", 200, "GET", `${webhooks}?limit=1`],
  ["listWebhooks with a bad status", 400, "GET", `${webhooks}?status=paused`],
  ["getWebhook", 200, "GET", one],
  ["getWebhook unknown", 404, "GET", `${webhooks}/whk_${ulid}`],
  ["getWebhookActivity", 200, "GET", `${one}/activity`],
  ["getWebhookActivity unknown", 404, "GET", `${webhooks}/whk_${ulid}/activity`],
  ["updateWebhook", 200, "PATCH", one, { description: "changed", maxInFlight: 2, ratePerSecond: 10 }],
  ["updateWebhook with everything wrong", 422, "PATCH", one, { url: null, maxInFlight: 0, status: "off", x: 1 }],
  ["revealWebhookSecrets", 200, "GET", `${one}/secrets`],
  ["addWebhookSecret", 201, "POST", `${one}/secrets`, undefined, { keep: { secret: "id" } }],
  ["addWebhookSecret that is too short", 422, "POST", `${one}/secrets`, { secret: "whsec_YQ==" }],
  ["promoteWebhookSecret", 200, "POST", `${one}/secrets/{secret}/promote`, { overlapSeconds: 3600 }],
  ["revokeWebhookSecret", 204, "DELETE", `${one}/secrets/{primary}`],
  ["revokeWebhookSecret that is gone", 404, "DELETE", `${one}/secrets/{primary}`],
  ["revokeWebhookSecret that is the last", 409, "DELETE", `${one}/secrets/{secret}`],
  ["testWebhook", 202, "POST", `${one}/test`, { event: "matrix.completed" }],
  [
    "updateCatcher",
    200,
    "PATCH",
    `${sandbox}/catcher`,
    {
      answers: [{ kind: "respond", status: 503, body: "not now", headers: { "Retry-After": "90" } }, { kind: "reset" }],
    },
  ],
  ["updateCatcher with everything wrong", 422, "PATCH", `${sandbox}/catcher`, { answers: [{ kind: "no", status: 1 }] }],
  ["triggerEvent", 201, "POST", `${sandbox}/events/trigger`, { event: "post.scheduled" }],
  [
    "triggerEvent with strange data",
    422,
    "POST",
    `${sandbox}/events/trigger`,
    { event: "matrix.completed", data: { content: "a" } },
  ],
  ["advanceClock to a retry", 200, "POST", `${sandbox}/clock/advance`, { by: "PT3M" }],
  ["listCaught", 200, "GET", `${sandbox}/catcher/requests`, undefined, { keep: { caught: "data.1.id" } }],
  ["listCaught of one event", 200, "GET", `${sandbox}/catcher/requests?event=post.scheduled&limit=1`],
  [
    "listWebhookDeliveries",
    200,
    "GET",
    `${one}/deliveries?event=post.scheduled`,
    undefined,
    { keep: { delivery: "data.0.id" } },
  ],
  ["listWebhookDeliveries from the wrong day", 400, "GET", `${one}/deliveries?from=yesterday&state=lost`],
  ["getWebhookDelivery", 200, "GET", `${one}/deliveries/{delivery}`],
  ["getWebhookDelivery unknown", 404, "GET", `${one}/deliveries/dlv_${ulid}`],
  ["updateCatcher to be well again", 200, "PATCH", `${sandbox}/catcher`, { answers: [{ kind: "respond" }] }],
  ["redeliverWebhookDelivery", 202, "POST", `${one}/deliveries/{delivery}/redeliver`],
  ["getWebhookDelivery redelivered", 200, "GET", `${one}/deliveries/{delivery}`],
  ["replayWebhookDeliveries dry", 202, "POST", `${one}/replay`, { states: ["never_queued"], dryRun: true }],
  ["updateWebhook off", 200, "PATCH", one, { status: "disabled" }],
  ["replayWebhookDeliveries while disabled", 409, "POST", `${one}/replay`],
  ["triggerEvent while disabled", 201, "POST", `${sandbox}/events/trigger`, { event: "post.scheduled" }],
  ["listWebhookDeliveries that are held", 200, "GET", `${one}/deliveries?state=held`],
  ["updateWebhook on", 200, "PATCH", one, { status: "enabled" }],
  ["replayWebhookDeliveries", 202, "POST", `${one}/replay`, { states: ["held"] }],
  ["getWebhook after all that", 200, "GET", one],
  ["createListener", 201, "POST", `${sandbox}/listeners`, { device: "laptop" }, { keep: { listener: "id" } }],
  ["createListener again", 201, "POST", `${sandbox}/listeners`, { device: "laptop", events: ["matrix.*"] }],
  ["createListener with everything wrong", 422, "POST", `${sandbox}/listeners`, { device: "", events: ["a"] }],
  ["streamListener of an endpoint", 404, "GET", `${sandbox}/listeners/{webhook}/stream`],
  ["streamListener by HEAD", 200, "HEAD", `${sandbox}/listeners/{listener}/stream`],
  ["streamCaught by HEAD", 200, "HEAD", `${sandbox}/catcher/stream`],
  [
    "reportListenerAttempt unknown",
    404,
    "POST",
    `${sandbox}/listeners/{listener}/attempts/att_${ulid}`,
    { statusCode: 200 },
  ],
];

/** When the streams are closed. */
export const lastSteps: readonly Step[] = [
  ["clearCaught", 204, "DELETE", `${sandbox}/catcher/requests`],
  ["listCaught cleared", 200, "GET", `${sandbox}/catcher/requests`],
  ["deleteWebhook", 204, "DELETE", one],
  ["deleteWebhook again", 404, "DELETE", one],
];
