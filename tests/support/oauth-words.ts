import { makeCredential } from "#sandbox/credential-text.ts";
import type { RouteHandler } from "#sandbox/gateway/exchange.ts";
import { randomId } from "#sandbox/ids.ts";
import { sha256Base64Url, sha256Hex } from "#sandbox/secrets.ts";
import type { OauthClientTable } from "#sandbox/store/schema-oauth.ts";
import { keepSecret, watchAnswer } from "./secret-watch.ts";
import { portal, type TestBrowser } from "./test-browser.ts";
import type { TestHouse } from "./test-sandbox.ts";

export interface TestApp {
  readonly id: string;
  readonly kind: OauthClientTable["kind"];
  readonly method: OauthClientTable["auth_method"];
  readonly secret: string | null;
  readonly redirectUri: string;
}

export interface AppWish {
  readonly kind?: OauthClientTable["kind"];
  readonly method?: OauthClientTable["auth_method"];
  readonly redirectUris?: readonly string[];
  readonly scopes?: string;
  readonly workspaceId?: string | null;
}

/** Registers an app straight in the store, for tests of what it can do afterwards. */
export async function registerApp({ sandbox }: Pick<TestHouse, "sandbox">, wish: AppWish = {}): Promise<TestApp> {
  const { kind = "server", redirectUris = ["https://planner.example.com/callback"], workspaceId = null } = wish;
  const { method = kind === "server" ? "client_secret_basic" : "none", scopes = "read write" } = wish;
  const now = sandbox.clock.now();
  const id = randomId("app", now);
  const secret = method === "none" ? null : makeCredential("alo_ocs_");
  await sandbox.engine.transaction(async (session) => {
    const mark = (place: number) => (session.dialect === "sqlite" ? "?" : `$${place}`);
    const marks = (count: number) => Array.from({ length: count }, (_, place) => mark(place + 1)).join(", ");
    await session.all({
      sql: `INSERT INTO oauth_client (id, workspace_id, name, homepage, kind, auth_method, redirect_uris, scopes,
        created_by, created_at, deleted_at) VALUES (${marks(11)})`,
      parameters: [
        id,
        workspaceId,
        "Planner",
        null,
        kind,
        method,
        JSON.stringify(redirectUris),
        scopes,
        null,
        now,
        null,
      ],
    });
    if (secret === null) return;
    keepSecret(secret);
    await session.all({
      sql: `INSERT INTO oauth_client_secret (hash, client_id, generation, hint, created_at) VALUES (${marks(5)})`,
      parameters: [sha256Hex(secret), id, 1, secret.slice(-4), now],
    });
  });
  return { id, kind, method, secret, redirectUri: redirectUris[0] ?? "" };
}

/** Of 43 characters, as short as a verifier may be. */
export const verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
export const challenge = sha256Base64Url(verifier);

type Words = Readonly<Record<string, string | null>>;

/** The query of a good request, but for what a test changes; null takes a parameter out. */
export function askingFor(app: Pick<TestApp, "id" | "redirectUri">, changes: Words = {}): string {
  const words = {
    response_type: "code",
    client_id: app.id,
    redirect_uri: app.redirectUri,
    scope: "read write",
    state: "af0ifjsldkj",
    code_challenge: challenge,
    code_challenge_method: "S256",
    ...changes,
  };
  return formOf(words);
}

export function formOf(words: Words): string {
  return new URLSearchParams(
    Object.entries(words).flatMap(([name, value]) => (value === null ? [] : [[name, value]])),
  ).toString();
}

/** The module that answers one of the paths outside /v1. */
export async function oauthRoute(path: string): Promise<Record<string, RouteHandler>> {
  const [folder = ""] = path.split("?");
  return (await import(`../../app${folder}/route.ts`)) as Record<string, RouteHandler>;
}

/** Asks one of the paths outside /v1, as Next would: the very route module, with a Request. */
export async function askOauth(
  method: string,
  path: string,
  { body, headers = {} }: { body?: string | undefined; headers?: Record<string, string> } = {},
): Promise<Response> {
  const [folder = ""] = path.split("?");
  const module = await oauthRoute(path);
  const request = new Request(portal + path, { method, headers, body: body ?? null });
  const response = (await module[method]?.(request)) as Response;
  const text = await response.clone().text();
  // The token endpoint is the one place that shows tokens.
  if (folder === "/oauth/token" && response.status === 200) for (const secret of tokensIn(text)) keepSecret(secret);
  else watchAnswer(`${method} ${folder}`, undefined, response, text, body ?? "");
  return response;
}

function tokensIn(text: string): string[] {
  const { access_token, refresh_token } = JSON.parse(text) as Record<string, string>;
  return [access_token ?? "", refresh_token ?? ""];
}

/** A browser at the authorize endpoint. */
export async function visitAuthorize(browser: TestBrowser, query: string): Promise<Response> {
  const headers: Record<string, string> = { "x-aloha-client-ip": browser.address };
  if (browser.cookie !== "") headers.cookie = browser.cookie;
  return askOauth("GET", `/oauth/authorize?${query}`, { headers });
}

/** Where an answer sends a browser, as an address that can be read. */
export function sentTo(response: Response): URL {
  return new URL(response.headers.get("location") ?? "", portal);
}

/** Brings a browser to the consent page, and gives the id of the request. */
export async function askConsent(browser: TestBrowser, query: string): Promise<string> {
  const to = sentTo(await visitAuthorize(browser, query));
  const id = to.searchParams.get("request");
  if (to.pathname !== "/oauth/consent" || id === null) throw new Error(`Sent to ${to} instead of consent.`);
  return id;
}

export interface Allowance {
  readonly workspaceId: string;
  readonly mode?: "test" | "live";
  readonly scopes?: readonly string[];
}

/** Consents, and gives the code that the app is sent. */
export async function codeFor(
  browser: TestBrowser,
  app: TestApp,
  { workspaceId, mode = "test", scopes = ["read", "write"] }: Allowance,
  changes: Words = {},
): Promise<string> {
  const id = await askConsent(browser, askingFor(app, changes));
  const body = { decision: "allow", workspaceId, mode, scopes };
  const answer = await browser.ask("POST", `/v1/consents/${id}`, { body });
  if (answer.status !== 200) throw new Error(`No consent: ${answer.text}`);
  const code = new URL(answer.body.redirectTo as unknown as string).searchParams.get("code") ?? "";
  keepSecret(code);
  return code;
}

/** Sends a form to an endpoint as an app does that proves who it is in its registered way. */
export function sendForm(
  app: TestApp,
  endpoint: "token" | "revoke" | "introspect",
  words: Words,
  headers: Record<string, string> = {},
): Promise<Response> {
  const own: Record<string, string> = { "content-type": "application/x-www-form-urlencoded" };
  let proof: Words = { client_id: app.id };
  if (app.method === "client_secret_post") proof = { client_id: app.id, client_secret: app.secret };
  if (app.method === "client_secret_basic") {
    proof = {};
    own.authorization = basic(app.id, app.secret ?? "");
  }
  return askOauth("POST", `/oauth/${endpoint}`, {
    body: formOf({ ...proof, ...words }),
    headers: { ...own, ...headers },
  });
}

export function basic(id: string, secret: string): string {
  return `Basic ${Buffer.from(`${encodeURIComponent(id)}:${encodeURIComponent(secret)}`).toString("base64")}`;
}

export interface Tokens {
  readonly access_token: string;
  readonly refresh_token: string;
  readonly scope: string;
}

export function redeem(app: TestApp, code: string, changes: Words = {}): Promise<Response> {
  const words = { grant_type: "authorization_code", code, redirect_uri: app.redirectUri, code_verifier: verifier };
  return sendForm(app, "token", { ...words, ...changes });
}

export function refresh(app: TestApp, refresh_token: string, changes: Words = {}): Promise<Response> {
  return sendForm(app, "token", { grant_type: "refresh_token", refresh_token, ...changes });
}

/** The whole way: consent, code, tokens. */
export async function connect(
  browser: TestBrowser,
  app: TestApp,
  allowance: Allowance,
  changes: Words = {},
): Promise<Tokens> {
  const answer = await redeem(app, await codeFor(browser, app, allowance, changes));
  if (answer.status !== 200) throw new Error(`No tokens: ${await answer.text()}`);
  return (await answer.json()) as Tokens;
}

/** The refusal of RFC 6749, 5.2: its status and its word. */
export async function refusalOf(response: Response): Promise<[number, string]> {
  const { error } = (await response.json()) as { error: string };
  return [response.status, error];
}

interface Audited {
  readonly action: string;
  readonly target: string;
  readonly actor: { readonly kind: string; readonly id: string | null };
  readonly detail: Readonly<Record<string, unknown>>;
}

/** The newest entry of the audit trail about an action. */
export async function auditOf(browser: TestBrowser, action: string): Promise<Audited | undefined> {
  const { data } = (await browser.ask("GET", "/v1/audit-events")).body as unknown as { data: Audited[] };
  return data.find((entry) => entry.action === action);
}
