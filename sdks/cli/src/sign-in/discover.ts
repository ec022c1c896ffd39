import { exitCodes } from "../exit-codes.ts";
import type { Machine } from "../machine.ts";
import { plainCall } from "../plain-call.ts";
import { Stop } from "../stop.ts";

/** Where people sign in, as the server says it. */
export interface SignInServer {
  readonly issuer: string;
  readonly authorize: string;
  readonly token: string;
  readonly revoke: string;
}

/** The address of the portal: the API names it (RFC 9728). */
export async function portalOf(machine: Machine, baseUrl: string): Promise<string> {
  const { origin, pathname } = new URL(baseUrl);
  const path = pathname.replace(/\/+$/, "");
  const told = await read(machine, `${origin}/.well-known/oauth-protected-resource${path}`);
  const [issuer] = [told.authorization_servers].flat();
  return checked(issuer, origin);
}

/** Where to sign in (RFC 8414). Every address must lie on the issuer itself. */
export async function discover(machine: Machine, baseUrl: string): Promise<SignInServer> {
  const issuer = await portalOf(machine, baseUrl);
  const told = await read(machine, `${issuer}/.well-known/oauth-authorization-server`);
  const own = (name: string) => {
    const address = checked(told[name], issuer);
    if (told.issuer !== issuer || !address.startsWith(`${issuer}/`)) throw strange(issuer);
    return address;
  };
  return {
    issuer,
    authorize: own("authorization_endpoint"),
    token: own("token_endpoint"),
    revoke: own("revocation_endpoint"),
  };
}

async function read(machine: Machine, address: string): Promise<Record<string, unknown>> {
  const { ok, told } = await plainCall(machine, address);
  if (!ok || typeof told !== "object" || told === null) throw strange(new URL(address).host);
  return told as Record<string, unknown>;
}

/** An address that may be opened: https, or this machine. */
function checked(value: unknown, from: string): string {
  const text = String(value);
  if (!/^(https:\/\/|http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:|\/|$))/.test(text) || !URL.canParse(text))
    throw strange(from);
  return text;
}

function strange(place: string): Stop {
  return new Stop(
    exitCodes.noAnswer,
    "invalid_response",
    `What ${place} says of its sign-in is not one of Aloha's. Check the base URL.`,
  );
}
