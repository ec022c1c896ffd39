/** Finds the consent requests of one session, of which only the newest are kept. */
export function requestsOfSession(): string[] {
  return ["CREATE INDEX oauth_request_session ON oauth_request (session_id, created_at)"];
}
