import { exitCodes } from "../exit-codes.ts";
import { type PlainAnswer, plainCall } from "../plain-call.ts";
import type { Tokens } from "../profiles/profile-file.ts";
import { tokensOf } from "../profiles/tokens-of.ts";
import type { Session } from "../session.ts";
import { Stop } from "../stop.ts";
import { awaitCallback } from "./await-callback.ts";
import { cliClientId } from "./client-id.ts";
import { discover } from "./discover.ts";
import { openBrowser } from "./open-browser.ts";

const scope = "read write webhook:admin";
const patienceMs = 300_000;

/** Signs in by OAuth: code and PKCE, with an address of this machine to come back to, on whichever port is free. */
export async function signInByBrowser(session: Session, baseUrl: string): Promise<Tokens> {
  const { machine, printer } = session;
  const { createHash, randomBytes } = await import("node:crypto");
  const server = await discover(machine, baseUrl);
  const state = randomBytes(24).toString("base64url");
  const verifier = randomBytes(32).toString("base64url");
  const callback = await awaitCallback({ state, issuer: server.issuer, signal: machine.interrupted, patienceMs });
  const address = new URL(server.authorize);
  address.search = String(
    new URLSearchParams({
      response_type: "code",
      client_id: cliClientId,
      redirect_uri: callback.redirectUri,
      scope,
      state,
      code_challenge: createHash("sha256").update(verifier).digest("base64url"),
      code_challenge_method: "S256",
    }),
  );
  machine.err.write(`Open this address if your browser does not:\n\n  ${address.href}\n\n`);
  await openBrowser(machine, address.href);
  const code = await callback.code;
  const body = new URLSearchParams({
    grant_type: "authorization_code",
    code,
    redirect_uri: callback.redirectUri,
    client_id: cliClientId,
    code_verifier: verifier,
  });
  const answer = await plainCall(machine, server.token, { method: "POST", body });
  if (!answer.ok)
    throw new Stop(
      exitCodes.credentials,
      "sign_in_failed",
      `The sign-in was refused: ${reasonOf(answer)}. Run aloha login again.`,
    );
  printer.note("Signed in. You can close the page in your browser.");
  return { ...tokensOf(answer.told, machine.now()), tokenUrl: server.token, revokeUrl: server.revoke };
}

function reasonOf({ told, status }: PlainAnswer): string {
  const { error, error_description } = Object(told) as { error?: string; error_description?: string };
  return error_description ?? error ?? String(status);
}
