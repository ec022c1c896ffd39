import type { Transporter } from "nodemailer";
import type { Mailer } from "./mailer.ts";

const patienceMs = 10_000;

/** Hands mail to an SMTP server. The library is loaded with the first mail, so that a start does not wait for it. */
export function smtpMailer(url: string, from: string): Mailer {
  let transport: Promise<Transporter> | null = null;
  const open = async () => {
    const { createTransport } = await import("nodemailer");
    const timeouts = { connectionTimeout: patienceMs, greetingTimeout: patienceMs, socketTimeout: patienceMs };
    return createTransport({ url, ...timeouts }, { from }) as Transporter;
  };
  return {
    kind: "smtp",
    async send(mail) {
      transport ??= open();
      await (await transport).sendMail({ ...mail, disableFileAccess: true, disableUrlAccess: true });
    },
  };
}
