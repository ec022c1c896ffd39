import {
  analytics,
  engagement,
  inbox,
  keyGracePeriodSeconds,
  matrix,
  mediaLimits,
  oauth,
  plans,
  retrySteps,
  webhookLimits,
  workspaceLifeSeconds,
  workspaceLimits,
} from "#sandbox/contract/facts.gen.ts";

const daySeconds = 86_400;

const facts = {
  "plans.free.requestsPerMinute": plans.free.requestsPerMinute,
  "plans.working_team.requestsPerMinute": plans.working_team.requestsPerMinute,
  "plans.agency.requestsPerMinute": plans.agency.requestsPerMinute,
  keyGraceHours: keyGracePeriodSeconds / 3600,
  workspaceLifeDays: workspaceLifeSeconds / daySeconds,
  "media.altMax": mediaLimits.altMax,
  "media.pixels": mediaLimits.pixels,
  "media.unclaimedMB": mediaLimits.unclaimedBytes / 1e6,
  "media.claimedGB": mediaLimits.claimedBytes / 1e9,
  "media.files": mediaLimits.files,
  "media.downloadSeconds": mediaLimits.downloadSeconds,
  "webhooks.retrySteps": retrySteps.map(({ label }) => label).join(", "),
  "webhooks.endpoints": webhookLimits.endpoints,
  "webhooks.liveSecrets": webhookLimits.liveSecrets,
  "webhooks.maxInFlight": webhookLimits.maxInFlight,
  "webhooks.requestSeconds": webhookLimits.requestSeconds,
  "webhooks.retries": webhookLimits.retries,
  "webhooks.keptDays": webhookLimits.keptDays,
  "webhooks.retryAfterMaxHours": webhookLimits.retryAfterMaxSeconds / 3600,
  "webhooks.disableAfterDays": webhookLimits.disableAfterSeconds / daySeconds,
  "webhooks.overlapHours": webhookLimits.overlapSeconds / 3600,
  "webhooks.responseBodyKiB": webhookLimits.responseBodyBytes / 1024,
  "webhooks.customHeaders": webhookLimits.customHeaders,
  "webhooks.customHeaderKiB": webhookLimits.customHeaderBytes / 1024,
  "analytics.defaultDays": analytics.defaultDays,
  "analytics.keptMonths": analytics.keptMonths,
  "analytics.keptDays": analytics.keptSeconds / daySeconds,
  "analytics.linkMinutes": analytics.linkSeconds / 60,
  "analytics.mostRows": analytics.mostRows,
  "analytics.unfinished": analytics.unfinished,
  "analytics.kept": analytics.kept,
  "analytics.noisePercent": engagement.noise * 100,
  "analytics.questionPercent": Math.round((engagement.questionFactor - 1) * 100),
  "inbox.tags": inbox.tags,
  "inbox.tagLetters": inbox.tagLetters,
  "inbox.directMessageHours": inbox.directMessageHours.instagram,
  "inbox.forcedMinutes": (20 * inbox.audience.forcedApartSeconds) / 60,
  "matrix.mostSteps": matrix.mostSteps,
  "oauth.apps": workspaceLimits.apps,
  "oauth.redirectUris": oauth.redirectUris,
  "oauth.clientSecretGraceHours": oauth.clientSecretGraceSeconds / 3600,
  "oauth.consentMinutes": oauth.consentSeconds / 60,
  "oauth.codeSeconds": oauth.codeSeconds,
  "oauth.accessTokenMinutes": oauth.accessTokenSeconds / 60,
  "oauth.refreshTokenDays": oauth.refreshTokenSeconds / daySeconds,
  "oauth.devices": oauth.devicesOfConnection,
  "oauth.authorizePerMinute": oauth.authorizePerMinute,
  "oauth.tokenPerMinute": oauth.tokenPerMinute,
} as const;

/** A number in prose, taken from the contract. */
export function Fact({ of }: { of: keyof typeof facts }) {
  const value = facts[of];
  if (value === undefined) throw new Error(`The contract has no fact named ${of}.`);
  return <>{typeof value === "number" ? value.toLocaleString("en") : value}</>;
}
