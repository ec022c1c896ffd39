// Generated from openapi.yaml by `npm run generate`. Do not edit.
import type { KeyOperationId } from "../contract/operations.gen.ts";
import { downloadAnalyticsExport } from "../analytics/download-analytics-export.ts";
import { exportAnalytics } from "../analytics/export-analytics.ts";
import { getAnalyticsExport } from "../analytics/get-analytics-export.ts";
import { listAnalyticsExports } from "../analytics/list-analytics-exports.ts";
import { listChannels } from "../channels/list-channels.ts";
import { advanceClock } from "../controls/advance-clock.ts";
import { createSnapshot } from "../controls/create-snapshot.ts";
import { deleteSnapshot } from "../controls/delete-snapshot.ts";
import { freezeClock } from "../controls/freeze-clock.ts";
import { getClock } from "../controls/get-clock.ts";
import { listSeeds } from "../controls/list-seeds.ts";
import { listSnapshots } from "../controls/list-snapshots.ts";
import { resetSandbox } from "../controls/reset-sandbox.ts";
import { restoreSnapshot } from "../controls/restore-snapshot.ts";
import { resumeClock } from "../controls/resume-clock.ts";
import { setPlan } from "../controls/set-plan.ts";
import { triggerEvent } from "../controls/trigger-event.ts";
import { getEvent } from "../events/get-event.ts";
import { listEvents } from "../events/list-events.ts";
import { getInboxThread } from "../inbox/get-inbox-thread.ts";
import { listInboxMessages } from "../inbox/list-inbox-messages.ts";
import { listInboxThreads } from "../inbox/list-inbox-threads.ts";
import { replyToInboxThread } from "../inbox/reply-to-inbox-thread.ts";
import { updateInboxThread } from "../inbox/update-inbox-thread.ts";
import { approveMatrixRun } from "../matrix/approve-matrix-run.ts";
import { cancelMatrixRun } from "../matrix/cancel-matrix-run.ts";
import { getMatrixRun } from "../matrix/get-matrix-run.ts";
import { getMatrix } from "../matrix/get-matrix.ts";
import { listMatrices } from "../matrix/list-matrices.ts";
import { listMatrixRuns } from "../matrix/list-matrix-runs.ts";
import { rejectMatrixRun } from "../matrix/reject-matrix-run.ts";
import { runMatrix } from "../matrix/run-matrix.ts";
import { createMedia } from "../media/create-media.ts";
import { getMedia } from "../media/get-media.ts";
import { listMedia } from "../media/list-media.ts";
import { createPost } from "../posts/create-post.ts";
import { deletePost } from "../posts/delete-post.ts";
import { getPost } from "../posts/get-post.ts";
import { listPosts } from "../posts/list-posts.ts";
import { retryPost } from "../posts/retry-post.ts";
import { updatePost } from "../posts/update-post.ts";
import { validatePost } from "../posts/validate-post.ts";
import { copyRequest } from "../requests/copy-request.ts";
import { diffRequests } from "../requests/diff-requests.ts";
import { getRequest } from "../requests/get-request.ts";
import { listRequestErrors } from "../requests/list-request-errors.ts";
import { listRequests } from "../requests/list-requests.ts";
import { tailRequests } from "../requests/tail-requests.ts";
import { listShares } from "../shares/list-shares.ts";
import { revokeShare } from "../shares/revoke-share.ts";
import { shareRequest } from "../shares/share-request.ts";
import { shareSnapshot } from "../shares/share-snapshot.ts";
import { getUsage } from "../usage/get-usage.ts";
import { adjustVoice } from "../voice/adjust-voice.ts";
import { getVoiceTraining } from "../voice/get-voice-training.ts";
import { getVoice } from "../voice/get-voice.ts";
import { scoreVoice } from "../voice/score-voice.ts";
import { trainVoice } from "../voice/train-voice.ts";
import { addWebhookSecret } from "../webhooks/add-webhook-secret.ts";
import { clearCaught } from "../webhooks/clear-caught.ts";
import { createListener } from "../webhooks/create-listener.ts";
import { createWebhook } from "../webhooks/create-webhook.ts";
import { deleteWebhook } from "../webhooks/delete-webhook.ts";
import { getCatcher } from "../webhooks/get-catcher.ts";
import { getWebhookActivity } from "../webhooks/get-webhook-activity.ts";
import { getWebhookDelivery } from "../webhooks/get-webhook-delivery.ts";
import { getWebhook } from "../webhooks/get-webhook.ts";
import { listCaught } from "../webhooks/list-caught.ts";
import { listWebhookDeliveries } from "../webhooks/list-webhook-deliveries.ts";
import { listWebhooks } from "../webhooks/list-webhooks.ts";
import { promoteWebhookSecret } from "../webhooks/promote-webhook-secret.ts";
import { redeliverWebhookDelivery } from "../webhooks/redeliver-webhook-delivery.ts";
import { replayWebhookDeliveries } from "../webhooks/replay-webhook-deliveries.ts";
import { reportListenerAttempt } from "../webhooks/report-listener-attempt.ts";
import { revealWebhookSecrets } from "../webhooks/reveal-webhook-secrets.ts";
import { revokeWebhookSecret } from "../webhooks/revoke-webhook-secret.ts";
import { streamCaught } from "../webhooks/stream-caught.ts";
import { streamListener } from "../webhooks/stream-listener.ts";
import { testWebhook } from "../webhooks/test-webhook.ts";
import { updateCatcher } from "../webhooks/update-catcher.ts";
import { updateWebhook } from "../webhooks/update-webhook.ts";
import { getMe } from "../workspaces/get-me.ts";
import type { HandlerOf } from "../operation.ts";

/** The handlers of the API by operation, but for the one that reaches for them. */
export const handlers: { readonly [Id in KeyOperationId]?: HandlerOf<Id> } = {
  createPost,
  listPosts,
  validatePost,
  getPost,
  updatePost,
  deletePost,
  retryPost,
  createMedia,
  listMedia,
  getMedia,
  exportAnalytics,
  listAnalyticsExports,
  getAnalyticsExport,
  downloadAnalyticsExport,
  listChannels,
  getMe,
  getUsage,
  listEvents,
  getEvent,
  listInboxThreads,
  getInboxThread,
  updateInboxThread,
  listInboxMessages,
  replyToInboxThread,
  listMatrices,
  getMatrix,
  runMatrix,
  listMatrixRuns,
  getMatrixRun,
  approveMatrixRun,
  rejectMatrixRun,
  cancelMatrixRun,
  createWebhook,
  listWebhooks,
  getWebhook,
  updateWebhook,
  deleteWebhook,
  revealWebhookSecrets,
  addWebhookSecret,
  revokeWebhookSecret,
  promoteWebhookSecret,
  testWebhook,
  getWebhookActivity,
  listWebhookDeliveries,
  getWebhookDelivery,
  redeliverWebhookDelivery,
  replayWebhookDeliveries,
  getVoice,
  trainVoice,
  getVoiceTraining,
  scoreVoice,
  adjustVoice,
  getClock,
  advanceClock,
  freezeClock,
  resumeClock,
  getCatcher,
  updateCatcher,
  listCaught,
  clearCaught,
  streamCaught,
  triggerEvent,
  createListener,
  streamListener,
  reportListenerAttempt,
  listSeeds,
  resetSandbox,
  listSnapshots,
  createSnapshot,
  deleteSnapshot,
  restoreSnapshot,
  shareSnapshot,
  listShares,
  revokeShare,
  setPlan,
  listRequests,
  listRequestErrors,
  tailRequests,
  getRequest,
  shareRequest,
  diffRequests,
  copyRequest,
};
