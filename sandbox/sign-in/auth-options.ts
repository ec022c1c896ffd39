import type { BetterAuthOptions } from "better-auth";
import { anonymous } from "better-auth/plugins/anonymous";
import { magicLink } from "better-auth/plugins/magic-link";
import { organization } from "better-auth/plugins/organization";
import { signIn as terms } from "../contract/facts.gen.ts";
import { randomId } from "../ids.ts";
import { kyselyOn } from "../store/kysely-on-engine.ts";
import { keepWorkspace } from "./keep-workspace.ts";
import { lastWorkspaceOf } from "./last-workspace.ts";
import { signInMails } from "./sign-in-mails.ts";
import type { SignInParts } from "./sign-in-parts.ts";

const daySeconds = 24 * 3600;

/** Prefixes of the ids that better-auth asks for. */
const prefixes: Readonly<Record<string, string>> = {
  user: "usr",
  session: "ses",
  account: "acc",
  verification: "ver",
  organization: "wsp",
  member: "mem",
  invitation: "inv",
};

/** better-auth as this house uses it. What stands here although it is the default must not change with a release. */
export function authOptions(parts: SignInParts) {
  const { engine, clock, secrets, publicUrl, mailer } = parts;
  const mails = signInMails(mailer, publicUrl, parts.report);
  return {
    appName: "Aloha",
    baseURL: publicUrl,
    basePath: "/api/auth",
    secrets: [...secrets],
    // `database.transaction` stays unset: with it a hook that asks our store would wait for its own writer for ever.
    database: { db: kyselyOn(engine), type: engine.dialect },
    plugins: [
      organization({ creatorRole: "owner", allowUserToCreateOrganization: false }),
      magicLink({ expiresIn: terms.magicLinkSeconds, storeToken: "hashed", sendMagicLink: mails.magicLink }),
      anonymous({
        emailDomainName: "anonymous.invalid",
        generateName: () => "Visitor",
        onLinkAccount: ({ anonymousUser, newUser }) => keepWorkspace(parts, anonymousUser.user.id, newUser),
      }),
    ],
    emailAndPassword: { enabled: true, minPasswordLength: 10, maxPasswordLength: 128, autoSignIn: true },
    emailVerification: { sendOnSignUp: true, sendVerificationEmail: mails.verification },
    session: {
      expiresIn: terms.sessionSeconds,
      updateAge: daySeconds,
      freshAge: terms.freshSeconds,
      cookieCache: { enabled: false },
    },
    databaseHooks: {
      session: {
        create: {
          before: async (session) => ({
            data: { ...session, activeOrganizationId: await lastWorkspaceOf(engine, session.userId) },
          }),
        },
      },
    },
    // Its own counts are those of one process. The boundary counts, together with the other processes.
    rateLimit: { enabled: false },
    advanced: {
      cookiePrefix: "aloha",
      // Written out, because better-auth switches both checks off by itself where NODE_ENV or TEST says that it is tested.
      disableOriginCheck: false,
      disableCSRFCheck: false,
      ipAddress: { ipAddressHeaders: ["x-aloha-client-ip"] },
      database: { generateId: ({ model }) => randomId(prefixes[model] ?? "aut", clock.now()), validateSchema: false },
    },
    // What breaks is reported by the boundary, once and in its own way.
    onAPIError: { throw: true },
    telemetry: { enabled: false },
    logger: { level: "error", log: (_level, message, ...more) => parts.report(wordsOf(message, more)) },
  } satisfies BetterAuthOptions;
}

/** What the operator reads: words and messages, never a whole object, which could hold a token. */
function wordsOf(message: string, more: readonly unknown[]): string {
  const errors = more.flatMap((one) => (one instanceof Error ? [one.message] : []));
  return [message, ...errors].join(": ");
}
