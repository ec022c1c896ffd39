import { ApiError } from "../errors.ts";
import type { Mail, Mailer } from "../mail/mailer.ts";

/** The two mails of signing in. Somebody waits for them, so they go out at once, and a failure is told at once. */
export function signInMails(mailer: Mailer, publicUrl: string, report: (words: string) => void) {
  const send = async (mail: Mail) => {
    try {
      await mailer.send(mail);
    } catch (error) {
      report(`A mail could not be sent: ${error instanceof Error ? error.message : error}`);
      throw new ApiError("unavailable", {
        detail: "The mail could not be sent. Try again in a minute.",
        headers: { "Retry-After": "60" },
      });
    }
  };
  return {
    // A mail scanner follows every link, and the first visit spends the token: so it stands in the fragment of a page
    // whose button opens the real address. A fragment is in no log either.
    async magicLink({ email, token, url }: { email: string; token: string; url: string }): Promise<void> {
      const next = new URL(url).searchParams.get("callbackURL");
      const place = new URLSearchParams(next === null || next === "/" ? { token } : { token, next });
      await send({
        to: email,
        subject: "Your link to sign in to Aloha",
        text: [
          "Open this address in the browser in which you asked for it, and press the button there:",
          "",
          `${publicUrl}/sign-in/confirm#${place}`,
          "",
          "It works once, within 10 minutes. If you did not ask for it, do nothing.",
        ].join("\n"),
      });
    },
    async verification({ user, url }: { user: { email: string }; url: string }): Promise<void> {
      await send({
        to: user.email,
        subject: "Verify your address for Aloha",
        text: [
          "Open this address to show that this mailbox is yours:",
          "",
          url,
          "",
          "It works for an hour. If you did not sign up, do nothing.",
        ].join("\n"),
      });
    },
  };
}
