import type { SignInDoor } from "../operation.ts";
import { signingKey } from "../secrets.ts";
import { query } from "../store/query.ts";
import { findPerson } from "./find-person.ts";
import { readSessionToken, sessionCookieName } from "./session-cookie.ts";
import type { SignInParts } from "./sign-in-parts.ts";

const dropSession = query<{ id: string }>()((db, param) => db.deleteFrom("session").where("id", "=", param("id")));

/** What the boundary and the process know of signing in. */
export interface SignIn extends SignInDoor {
  /** Whether mail leaves the machine. */
  readonly mail: "smtp" | "console";
  /** Ends a session that a newer one of the same browser takes the place of. */
  endSession(sessionId: string): Promise<void>;
  /** Answers a request to one of better-auth's own paths. */
  handle(request: Request): Promise<Response>;
}

/**
 * Signing in, without better-auth until somebody needs it: `next build` opens no store, and a start waits for no
 * library. Sessions are read by us, with one query on our own clock; better-auth alone writes them.
 */
export function openSignIn(parts: SignInParts): SignIn {
  const { engine, clock, publicUrl, mailer } = parts;
  const cookieName = sessionCookieName(publicUrl);
  const key = signingKey(Buffer.from(parts.secrets[0]?.value ?? ""));
  let opening: ReturnType<typeof openAuth> | null = null;
  const auth = () => {
    opening ??= openAuth(parts);
    return opening;
  };
  return {
    mail: mailer.kind,
    async whoIs(cookie) {
      const token = readSessionToken(cookie, cookieName, key);
      return token === null ? null : findPerson(engine, token, clock.now());
    },
    async enterAnonymously(browser) {
      const { api } = await auth();
      const entering = headersOf({ ...browser, cookie: null });
      const { headers, response } = await api.signInAnonymous({ headers: entering, returnHeaders: true });
      const visitor = await findPerson(engine, response.token, clock.now());
      if (!visitor) throw new Error("A session that was just made is not there.");
      return { userId: visitor.id, sessionId: visitor.sessionId, cookies: headers.getSetCookie() };
    },
    async prolong(browser) {
      const { api } = await auth();
      const { headers } = await api.getSession({ headers: headersOf(browser), returnHeaders: true });
      return headers.getSetCookie();
    },
    endSession: (id) =>
      engine.transaction(async (session) => {
        await session.all(dropSession.bind(session.dialect, { id }));
      }),
    handle: async (request) => (await auth()).handler(request),
  };
}

async function openAuth(parts: SignInParts) {
  const [{ betterAuth }, { authOptions }] = await Promise.all([import("better-auth"), import("./auth-options.ts")]);
  return betterAuth(authOptions(parts));
}

function headersOf({ address, userAgent, cookie }: Parameters<SignInDoor["prolong"]>[0]): Headers {
  const headers = new Headers({ "x-aloha-client-ip": address });
  if (userAgent !== null) headers.set("user-agent", userAgent);
  if (cookie !== null) headers.set("cookie", cookie);
  return headers;
}
