import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "@playwright/test";

const verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
const challenge = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

/** The other end of a program on this machine: it listens on a port of its own, as desktop programs do. */
export interface Receiver {
  readonly redirectUri: string;
  readonly close: () => void;
}

export async function startReceiver(): Promise<Receiver> {
  const server = createServer((_request, response) => response.end("You can close this page."));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { redirectUri: `http://127.0.0.1:${port}/callback`, close: () => void server.close() };
}

/** An app as its own program knows it. */
export interface Client {
  readonly id: string;
  readonly redirectUri: string;
  readonly secret?: string;
}

/** Where the app sends a browser that is to ask its person. */
export function authorizePath({ id, redirectUri }: Client, scope = "read write"): string {
  return `/oauth/authorize?${new URLSearchParams({
    response_type: "code",
    client_id: id,
    redirect_uri: redirectUri,
    scope,
    state: "a b&c",
    code_challenge: challenge,
    code_challenge_method: "S256",
  })}`;
}

/** Has the person of a page allow an app by the consent page, and gives the access token that the app gets for it. */
export async function connect(page: Page, client: Client, scope?: string): Promise<string> {
  await page.goto(authorizePath(client, scope));
  const { origin } = new URL(page.url());
  await page.getByRole("button", { name: "Allow" }).click();
  await page.waitForURL(`${client.redirectUri}?**`);
  const code = new URL(page.url()).searchParams.get("code") ?? "";
  return (await redeem(origin, client, code)).access_token;
}

export async function redeem(origin: string, { id, redirectUri, secret }: Client, code: string) {
  const form = { grant_type: "authorization_code", code, redirect_uri: redirectUri, code_verifier: verifier };
  const proof = secret === undefined ? { client_id: id } : {};
  const body = new URLSearchParams({ ...form, ...proof });
  const answer = await fetch(`${origin}/oauth/token`, { method: "POST", headers: basic(id, secret), body });
  return (await answer.json()) as { readonly access_token: string; readonly scope: string };
}

/** What the house says to a client secret, asked as the app's server would. */
export async function statusOfClient(page: Page, id: string, secret: string): Promise<number> {
  const body = new URLSearchParams({ token: "none" });
  const answer = await fetch(new URL("/oauth/introspect", page.url()), {
    method: "POST",
    headers: basic(id, secret),
    body,
  });
  await answer.body?.cancel();
  return answer.status;
}

function basic(id: string, secret: string | undefined): Record<string, string> {
  return secret === undefined ? {} : { authorization: `Basic ${btoa(`${id}:${secret}`)}` };
}

/** Registers an app as the person of a page, whose workspace is made by it where there is none yet. */
export function register(page: Page, app: Record<string, unknown>): Promise<{ id: string; secret: string | null }> {
  return page.evaluate(async (body) => {
    const headers = { "content-type": "application/json" };
    await fetch("/v1/sandbox/start", { method: "POST", headers });
    const answer = await fetch("/v1/apps", { method: "POST", headers, body: JSON.stringify(body) });
    return (await answer.json()) as { id: string; secret: string | null };
  }, app);
}
