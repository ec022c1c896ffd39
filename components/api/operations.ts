import type { OperationId } from "#sandbox/contract/operations.gen.ts";

/** The operations that pages call by name. The whole table would cost a page more than all its code. */
export const operations = {
  createSandboxWorkspace: ["POST", "/v1/sandbox/workspaces"],
  createPost: ["POST", "/v1/posts"],
  getPost: ["GET", "/v1/posts/{id}"],
  listEvents: ["GET", "/v1/events"],
  advanceClock: ["POST", "/v1/sandbox/clock/advance"],
  getCatcher: ["GET", "/v1/sandbox/catcher"],
  listCaught: ["GET", "/v1/sandbox/catcher/requests"],
  createWebhook: ["POST", "/v1/webhooks"],
  revealWebhookSecrets: ["GET", "/v1/webhooks/{id}/secrets"],
  testWebhook: ["POST", "/v1/webhooks/{id}/test"],
} as const satisfies Partial<Record<OperationId, readonly [string, string]>>;

export type UsedOperation = keyof typeof operations;
