import { mutationOptions, type QueryClient } from "@tanstack/react-query";
import { ask } from "./ask.ts";
import type { Input, Success } from "./client.ts";
import type { UsedOperation } from "./operations.ts";
import type { Place } from "./place.ts";

/** What a test workspace holds and what came of its calls: all of it may be another after the clock moved or went back. */
const world: readonly UsedOperation[] = [
  "getClock",
  "getRequest",
  "getPost",
  "listEvents",
  "listWebhookDeliveries",
  "getWebhookDelivery",
  "getWebhook",
  "listWebhooks",
  "getWebhookActivity",
  "listCaught",
  "getCatcher",
  "listKeys",
];

/** Which reads a write makes stale. They are asked again, wherever they are on the screen. */
const stale: Partial<Record<UsedOperation, readonly UsedOperation[]>> = {
  createWebhook: ["listWebhooks", "getCatcher"],
  updateWebhook: ["listWebhooks", "getWebhook", "listWebhookDeliveries", "replayWebhookDeliveries", "getClock"],
  deleteWebhook: ["listWebhooks", "getCatcher"],
  addWebhookSecret: ["getWebhook", "revealWebhookSecrets"],
  promoteWebhookSecret: ["getWebhook", "revealWebhookSecrets"],
  revokeWebhookSecret: ["getWebhook", "revealWebhookSecrets"],
  testWebhook: ["listWebhookDeliveries"],
  triggerEvent: ["listWebhookDeliveries", "getClock"],
  redeliverWebhookDelivery: ["listWebhookDeliveries", "getWebhookDelivery", "getClock"],
  replayWebhookDeliveries: ["listWebhookDeliveries", "replayWebhookDeliveries", "getWebhook", "getWebhookActivity"],
  advanceClock: world,
  freezeClock: ["getClock"],
  resumeClock: ["getClock"],
  resetSandbox: world,
  restoreSnapshot: world,
  createSnapshot: ["listSnapshots"],
  shareRequest: ["listShares"],
  revokeShare: ["listShares"],
  deleteSnapshot: ["listSnapshots"],
  updateCatcher: ["getCatcher"],
  clearCaught: ["listCaught", "getCatcher"],
  changeMemberRole: ["listMembers", "listConnections", "listAuditEvents"],
  removeMember: ["listMembers", "listConnections", "listAuditEvents"],
  inviteMember: ["listInvitations", "listAuditEvents"],
  cancelInvitation: ["listInvitations", "listAuditEvents"],
  setPlan: ["getUsage"],
  createKey: ["listKeys", "listAuditEvents"],
  updateKey: ["listKeys", "listAuditEvents"],
  rotateKey: ["listKeys", "listAuditEvents"],
  endKeySecret: ["listKeys", "listAuditEvents"],
  dismissKeyExposure: ["listKeys", "listAuditEvents"],
  revokeKey: ["listKeys", "listAuditEvents"],
  createApp: ["listApps", "listAuditEvents"],
  updateApp: ["listApps", "listConnections", "listAuditEvents"],
  deleteApp: ["listApps", "listConnections", "listAuditEvents"],
  rotateAppSecret: ["listApps", "listAuditEvents"],
  endAppSecret: ["listApps", "listAuditEvents"],
  disconnectApp: ["listConnections", "listApps", "listAuditEvents"],
};

/** A write of the API for React Query. */
export function mutation<Id extends UsedOperation>(id: Id, place: Place) {
  return mutationOptions<Success<Id>, Error, Input<Id>>({
    mutationKey: [id],
    mutationFn: (input) => ask(id, input, place.mode),
    onSuccess: (_data, _input, _before, { client }) => makeStale(client, id),
  });
}

/** Has everything read anew that a change touches. */
export function makeStale(client: QueryClient, id: UsedOperation): void {
  for (const read of stale[id] ?? []) readAnew(client, read);
}

/** Has everything read anew that a call of the API may have changed. */
export function worldMoved(client: QueryClient): void {
  for (const read of world) readAnew(client, read);
}

/** A first read that is under way began before the change; left alone, its old answer would pass for a new one. */
export function readAnew(client: QueryClient, read: UsedOperation): void {
  const queryKey = [read];
  void client.cancelQueries({ queryKey }).then(() => client.invalidateQueries({ queryKey }));
}
