/** What each word of the OAuth endpoints means, and what an app does about it. */
export const oauthErrorWords = {
  access_denied: {
    meaning: "The person said no.",
    remedy: "Say so calmly. Ask again only when they want to.",
  },
  invalid_request: {
    meaning: "A parameter is missing, came twice, or has a wrong form.",
    remedy: "Read error_description: it names the parameter. PKCE with S256 is needed by every app.",
  },
  invalid_scope: {
    meaning: "A scope is unknown, not registered for the app, or more than the connection has.",
    remedy: "Ask for scopes of the registration. A refresh may narrow, and never widen.",
  },
  invalid_target: {
    meaning: "resource names something else than the API.",
    remedy: "Leave resource out, or send the one of the discovery document.",
  },
  unsupported_response_type: { meaning: "response_type is not code.", remedy: "Send code." },
  request_not_supported: {
    meaning: "The parameters came as a request object.",
    remedy: "Send them one by one, in the query.",
  },
  request_uri_not_supported: {
    meaning: "The parameters came as a reference.",
    remedy: "Send them one by one, in the query.",
  },
  invalid_client: {
    meaning: "The app is unknown, its secret is wrong or has ended, or it came in another way than registered.",
    remedy: "Look at the app in Settings. Use the one method that it is registered for.",
  },
  invalid_grant: {
    meaning:
      "The code or refresh token is unknown, too old, used before, or of another app; or the verifier does not fit.",
    remedy: "Do not try again with the same one. Send the person to consent again.",
  },
  unsupported_grant_type: {
    meaning: "grant_type is neither authorization_code nor refresh_token.",
    remedy: "Send one of these two.",
  },
  temporarily_unavailable: {
    meaning: "Too many calls in this minute.",
    remedy: "Wait for the seconds of Retry-After.",
  },
} as const;
