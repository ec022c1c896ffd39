// Generated from openapi.yaml by `npm run generate`. Do not edit.
export const events: readonly string[] = [
  "post.scheduled",
  "post.published",
  "post.failed",
  "reply.received",
  "matrix.completed",
];
export const channels: readonly string[] = [
  "instagram",
  "linkedin",
  "x",
  "tiktok",
  "threads",
  "facebook",
  "pinterest",
  "youtube",
  "bluesky",
  "mastodon",
  "medium",
  "reddit",
  "telegram",
];
export const seeds: readonly string[] = ["empty", "starter", "busy_agency", "inbox_full", "all_failures"];
export const plans: readonly string[] = ["free", "working_team", "agency"];
export const triggerData: readonly string[] = [
  "content",
  "channels",
  "campaignId",
  "metadata",
  "postId",
  "channel",
  "kind",
  "text",
  "status",
];
