interface App {
  issuer: string;
  clientId: string;
  clientSecret: string;
  redirectUri: string;
}
type Kept = { verifier: string; state: string };
type Tokens = { access_token: string; refresh_token: string; scope: string };

/** Checks what the browser brought back, and gets the first tokens. */
export function finish(app: App, kept: Kept, query: URLSearchParams) {
  const { code = "", state, iss, error } = Object.fromEntries(query);
  if (state !== kept.state) throw new Error("This is for somebody else.");
  if (iss !== app.issuer) throw new Error("This is from another server.");
  if (error) throw new Error(`${error}: ${query.get("error_description")}`);
  return askForTokens(app, {
    grant_type: "authorization_code",
    code,
    redirect_uri: app.redirectUri,
    code_verifier: kept.verifier,
  });
}

/** Gets the next tokens. Never run it twice at once for one connection. */
export function refresh(app: App, refreshToken: string) {
  const form = { grant_type: "refresh_token", refresh_token: refreshToken };
  return askForTokens(app, form);
}

async function askForTokens(app: App, form: Record<string, string>) {
  const pair = btoa(`${app.clientId}:${app.clientSecret}`);
  const answer = await fetch(`${app.issuer}/oauth/token`, {
    method: "POST",
    headers: { Authorization: `Basic ${pair}` },
    body: new URLSearchParams(form),
  });
  const body = await answer.json();
  if (!answer.ok) throw new Error(`${body.error}: ${body.error_description}`);
  return body as Tokens;
}
