/** When somebody said of a secret that was seen in clear that they know. Null while it warns. */
export function dismissedExposures(): string[] {
  return ["ALTER TABLE api_key_secret ADD COLUMN exposure_dismissed_at BIGINT"];
}
