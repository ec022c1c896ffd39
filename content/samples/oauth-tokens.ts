interface App {
  issuer: string;
  clientId: string;
  clientSecret: string;
  redirectUri: string;
}

/** Checks what the browser brought back, and gets the first tokens. */
export async function finish(app: App, kept: { verifier: string; state: string }, query: URLSearchParams) {
  if (query.get("state") !== kept.state) throw new Error("This answer is for somebody else.");
  if (query.get("iss") !== app.issuer) throw new Error("This answer is from another server.");
  const error = query.get("error");
  if (error) throw new Error(`${error}: ${query.get("error_description")}`);
  return askForTokens(app, {
    grant_type: "authorization_code",
    code: query.get("code") ?? "",
    redirect_uri: app.redirectUri,
    code_verifier: kept.verifier,
  });
}

/** Gets the next tokens. Never run it twice at once for one connection. */
export function refresh(app: App, refreshToken: string) {
  return askForTokens(app, { grant_type: "refresh_token", refresh_token: refreshToken });
}

async function askForTokens({ issuer, clientId, clientSecret }: App, form: Record<string, string>) {
  const answer = await fetch(`${issuer}/oauth/token`, {
    method: "POST",
    headers: { Authorization: `Basic ${btoa(`${clientId}:${clientSecret}`)}` },
    body: new URLSearchParams(form),
  });
  const body = await answer.json();
  if (!answer.ok) throw new Error(`${body.error}: ${body.error_description}`);
  return body as { access_token: string; refresh_token: string; scope: string };
}
