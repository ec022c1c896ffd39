import type { Transporter } from "nodemailer";
import { jobLeaseMs } from "../time/job.ts";
import type { Mailer } from "./mailer.ts";

/** How long a server for mail may take: for one step, and for a mail as a whole. */
export interface Patience {
  readonly stepMs: number;
  readonly wholeMs: number;
}

/**
 * A step alone says little: a server that says a word now and then takes each in time. A mail must have ended long
 * before the lease of its job does, else another worker sends it too.
 */
const usual: Patience = { stepMs: jobLeaseMs / 3, wholeMs: jobLeaseMs / 2 };

/** Hands mail to an SMTP server. The library is loaded with the first mail, so that a start does not wait for it. */
export function smtpMailer(url: string, from: string, { stepMs, wholeMs } = usual): Mailer {
  let transport: Promise<Transporter> | null = null;
  const open = async () => {
    const { createTransport } = await import("nodemailer");
    const timeouts = { connectionTimeout: stepMs, greetingTimeout: stepMs, socketTimeout: stepMs };
    return createTransport({ url, ...timeouts }, { from }) as Transporter;
  };
  return {
    kind: "smtp",
    async send(mail) {
      transport ??= open();
      const sender = await transport;
      const signal = AbortSignal.timeout(wholeMs);
      try {
        await sender.sendMail({ ...mail, disableFileAccess: true, disableUrlAccess: true, signal });
      } catch (error) {
        if (!signal.aborted) throw error;
        throw new Error(`The server for mail did not take a mail within ${wholeMs / 1000} seconds.`, { cause: error });
      }
    },
  };
}
